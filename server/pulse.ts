import type { Freshness } from './freshness.ts'
import type { Log } from './log.ts'

/** How often we look by ourselves, in ms. Requests look too, so this matters only while nobody reads. */
const EVERY_MS = 1_000

/**
 * Looks once a second whether a due moment has passed, so that it is kept also when nobody asks. Returns what stops it.
 */
export function startPulse({ freshness, log }: { freshness: Freshness; log: Log }): () => void {
  const beat = async () => {
    try {
      if (freshness.generation() === null) await freshness.settle()
    } catch (error) {
      log.error({ err: error }, 'freshness not known')
    }
  }
  const timer = setInterval(() => void beat(), EVERY_MS)
  timer.unref()
  void beat()
  return () => clearInterval(timer)
}
