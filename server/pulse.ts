import type { Freshness } from './freshness.ts'
import type { Log } from './log.ts'

/** How often we look by ourselves, in ms: nobody may be reading, and another process may have written. */
const EVERY_MS = 1_000

export type Pulse = {
  /** Looks now: something may just have been written. */
  readonly beat: () => void
  readonly stop: () => void
}

/**
 * Looks once a second, and whenever told, whether what readers see has changed: keeps due moments when nobody asks, and
 * tells the caches in front of us.
 */
export function startPulse(options: { freshness: Freshness; onChange: () => void; log: Log }): Pulse {
  const { freshness, onChange, log } = options
  let known: number | null = null
  const look = async () => {
    try {
      const generation = freshness.generation() ?? (await freshness.settle())
      if (generation === known) return
      known = generation
      onChange()
    } catch (error) {
      log.error({ err: error }, 'freshness not known')
    }
  }
  const timer = setInterval(() => void look(), EVERY_MS)
  timer.unref()
  void look()
  // After the turn in which it was written: within one turn the database is not asked twice.
  return { beat: () => void setImmediate(() => void look()), stop: () => clearInterval(timer) }
}
