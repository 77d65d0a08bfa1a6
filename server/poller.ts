import type { Freshness } from './freshness.ts'
import type { Log } from './log.ts'

/** How often we look by ourselves, in ms: nobody may be reading, and another process may have written. */
const EVERY_MS = 1_000

export type Poller = {
  /** Looks now: something may just have been written. */
  readonly poll: () => void
  /** When a look was last finished without a fault (ms UTC); null = none was yet. */
  readonly lookedAt: () => number | null
  /** Looks no more. Resolves when a look that had begun has ended: only then may the database be closed. */
  readonly stop: () => Promise<void>
}

/**
 * Looks once a second, and whenever told, whether what readers see has changed: keeps due moments when nobody asks, and
 * tells the caches in front of us.
 */
export function startPoller(options: {
  freshness: Freshness
  onChange: () => void
  log: Log
  /** ms UTC. */
  clock: () => number
}): Poller {
  const { freshness, onChange, log, clock } = options
  let lookedAt: number | null = null
  let known: number | null = null
  let isStopped = false
  let running: Promise<void> = Promise.resolve()
  const look = () => {
    if (!isStopped) running = Promise.all([running, lookOnce()]).then(() => {})
  }
  const lookOnce = async () => {
    try {
      const contentVersion = freshness.contentVersion() ?? (await freshness.publishDue())
      lookedAt = clock()
      if (contentVersion === known) return
      known = contentVersion
      onChange()
    } catch (error) {
      log.error({ err: error }, 'freshness not known')
    }
  }
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  look()
  return {
    // After the turn in which it was written: within one turn the database is not asked twice.
    poll: () => void setImmediate(look),
    lookedAt: () => lookedAt,
    stop: () => {
      isStopped = true
      clearInterval(timer)
      return running
    },
  }
}
