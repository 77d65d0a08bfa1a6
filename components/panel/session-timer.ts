import { SESSION_IDLE_MS } from '#domain/account/session-limits.ts'
import { isAskedByItself } from './by-itself.ts'

/** `expiresAt`: when it ends however busy, ms UTC by the clock of the server, which gives its `now` along. */
export type SessionView = { readonly expiresAt: number; readonly now: number }

type SessionPhase = 'quiet' | 'ending' | 'last' | 'ended'

const WARN_MS = 2 * 60_000
const LOOK_MS = 5_000
/** The server keeps the last request to the minute (services/session/find-session.ts). */
const SEEN_TO_MS = 60_000
const CHANNEL = 'komunikat-sesja'

/** What is to be said at `now`: all in ms UTC by one clock. */
export function sessionPhase({ seenAt, expiresAt }: { seenAt: number; expiresAt: number }, now: number): SessionPhase {
  const idleEnd = seenAt + SESSION_IDLE_MS - SEEN_TO_MS
  if (now >= Math.min(idleEnd, expiresAt)) return 'ended'
  if (now >= expiresAt - WARN_MS) return 'last'
  return now >= idleEnd - WARN_MS ? 'ending' : 'quiet'
}

/**
 * Knows when the session was last used: each answer of the panel to this tab, and what other tabs tell. Only in a browser.
 */
export function sessionTimer({ expiresAt, now }: SessionView) {
  const times = { seenAt: Date.now(), expiresAt: Date.now() + (expiresAt - now) }
  const phase = () => sessionPhase(times, Date.now())
  let tell: ((at: number) => void) | null = null
  return {
    expiresAt: times.expiresAt,
    /** The server has just answered. */
    seen: (): SessionPhase => {
      times.seenAt = Date.now()
      tell?.(times.seenAt)
      return phase()
    },
    watch: (onPhase: (phase: SessionPhase) => void): (() => void) => {
      const channel = new BroadcastChannel(CHANNEL)
      const seenAt = (at: number) => {
        if (at <= times.seenAt) return
        times.seenAt = at
        onPhase(phase())
      }
      tell = (at) => channel.postMessage(at)
      channel.addEventListener('message', ({ data }) => seenAt(Number(data)))
      const answers = new PerformanceObserver((list) => {
        if (!list.getEntries().some(isAnswerOfPanel)) return
        seenAt(Date.now())
        channel.postMessage(times.seenAt)
      })
      answers.observe({ type: 'resource' })
      tell(times.seenAt)
      let last = phase()
      const clock = setInterval(() => {
        const current = phase()
        // An answer of the line itself („brak połączenia”) stays until the phase changes.
        if (current !== last) onPhase(current)
        last = current
      }, LOOK_MS)
      return () => {
        clearInterval(clock)
        answers.disconnect()
        channel.close()
        tell = null
      }
    },
  }
}

function isAnswerOfPanel(entry: PerformanceEntry): boolean {
  const { initiatorType, responseStatus } = entry as PerformanceResourceTiming
  const { origin, pathname } = new URL(entry.name, window.location.href)
  const isAsked = initiatorType === 'fetch' || initiatorType === 'xmlhttprequest'
  const isTaken = responseStatus === undefined || (responseStatus >= 200 && responseStatus < 400)
  const isOfPanel = /^\/panel(\/|$)/.test(pathname) && !isAskedByItself(pathname)
  return isAsked && isTaken && origin === window.location.origin && isOfPanel
}
