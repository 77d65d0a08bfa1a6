import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '#server/log.ts'

/** What asks a portal to stop: an operator or a container, Ctrl + C, a terminal that was closed. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Ctrl + C reaches us twice, from the terminal and from npm, which passes it on. Within this time it is one, in ms. */
const SAME_SIGNAL_MS = 1_000

type Portal = { log: Log; stop: () => Promise<boolean>; closeDatabase: () => void }

/**
 * On each of them: finishes running requests (the gateway has a limit of its own), closes the database and exits with 0.
 * The same signal again, later, means now. What comes back does the same for another reason, in another way.
 */
export function stopOnSignal(portal: Portal): (reason: string, stop: Portal['stop']) => Promise<void> {
  let first: { signal: NodeJS.Signals; at: number } | null = null
  const end = async (reason: Readonly<Record<string, string>>, stop: Portal['stop']) => {
    const inPeace = await stop()
    portal.closeDatabase()
    portal.log.info({ ...reason, inPeace }, 'stopped')
    await wait(0)
    process.exit(0)
  }
  const onSignal = async (signal: NodeJS.Signals) => {
    const at = performance.now()
    if (first?.signal === signal && at - first.at > SAME_SIGNAL_MS) process.exit(1)
    if (first) return
    first = { signal, at }
    await end({ signal }, portal.stop)
  }
  for (const signal of SIGNALS) process.on(signal, (name) => void onSignal(name))
  return (reason, stop) => end({ reason }, stop)
}
