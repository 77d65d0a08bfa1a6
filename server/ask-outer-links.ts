import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { type Asking, askAddress } from '#services/link/ask-address.ts'
import { HOST_PAUSE_MS, hostTurns } from '#services/link/host-turns.ts'
import {
  areOuterLinksAsked,
  forgetUnlinkedAnswers,
  keepOuterAnswer,
  nextAddressToAsk,
} from '#services/link/outer-answers.ts'
import { mayAskPublic } from '#services/link/public-network.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { Log } from './log.ts'

const TIMEOUT_MS = 10_000
/** How long nothing is looked for where nothing is to be asked, ms. */
const REST_MS = 60_000

type Options = {
  readonly database: Database
  readonly siteUrl: string
  readonly clock: () => number
  readonly log: Log
}

/**
 * Asks addresses of other sites, one at a time and slowly, while an administrator wants it (setting `outer-links`). A failure
 * is logged, and the next address has its turn.
 */
export function startAskingOuterLinks(options: Options): { readonly stop: () => void } {
  const stopping = new AbortController()
  const { signal } = stopping
  const turnOf = hostTurns({ now: () => performance.now(), wait: (ms) => wait(ms, undefined, { signal, ref: false }) })
  const askNext = outerLinkAsker({ ...options, mayAsk: mayAskPublic, turnOf, signal })
  const goOn = async () => {
    while (!signal.aborted) {
      const isAsked = await askNext()
      await wait(isAsked ? HOST_PAUSE_MS : REST_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }
  void goOn()
  return { stop: () => stopping.abort() }
}

type Asker = Options & Pick<Asking, 'mayAsk' | 'turnOf' | 'signal'>

/** Asks the address whose turn it is and keeps what it answers; false = there was none. Never rejects. */
export function outerLinkAsker({ database, siteUrl, clock, log, ...how }: Asker): () => Promise<boolean> {
  const asking: Asking = { ...how, agent: `Komunikat (+${siteUrl})`, timeoutMs: TIMEOUT_MS }
  const { host: ownHost } = new URL(siteUrl)

  /** By http only where nothing answers by https: a link does not say which, and browsers try the safe way first. */
  async function ask(host: string, path: string) {
    const secure = await askAddress(`https://${host}${path}`, asking)
    return secure.outcome === 'unreachable' ? askAddress(`http://${host}${path}`, asking) : secure
  }

  return async () => {
    try {
      if (!areOuterLinksAsked(database)) return false
      const next = nextAddressToAsk(database, ownHost, clock())
      if (next === null) {
        await retryWhileBusy(() => forgetUnlinkedAnswers(database))
        return false
      }
      const answer = await ask(next.host, next.path)
      await retryWhileBusy(() => keepOuterAnswer(database, next, answer, clock()))
      return true
    } catch (error) {
      // A portal that was stopped meanwhile has closed its database.
      if (!how.signal.aborted && database.$client.open)
        log.error({ err: error }, 'an address of another site not asked')
      return false
    }
  }
}
