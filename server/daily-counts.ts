import type { Database } from '#db/client.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { type DailyCount, keepCounts } from '#services/counts/keep-counts.ts'
import type { Log } from './log.ts'
import { createVainSearches } from './vain-searches.ts'

/** How often counts are written, in ms: a reader never waits for it, and a crash loses a minute of them. */
const WRITE_EVERY_MS = 60_000
/** Pages that wait to be written; when the disk takes nothing for hours, what is read besides is not counted. */
const WAITING_MAX = 5_000
/** Longer addresses are nobody's page. */
const ADDRESS_MAX = 1_000

export type DailyCounts = {
  readonly countReadings: (path: string, times: number) => void
  readonly countVainSearch: (question: string) => void
  /** Writes what there is. */
  readonly write: () => void
  /** The same, and counts no more. */
  readonly stop: () => void
}

/** Counts readings of pages and vain searches by day in Warsaw, and writes both once a minute and at the end. */
export function startDailyCounts(options: { database: Database; clock: () => number; log: Log }): DailyCounts {
  const { database, clock, log } = options
  const vainSearches = createVainSearches(clock)
  let readings = new Map<string, DailyCount>()
  let searches: DailyCount[] = []

  const write = () => {
    searches.push(...vainSearches.take())
    try {
      keepCounts(database, { readings: [...readings.values()], vainSearches: searches })
      readings = new Map()
      searches = []
    } catch (error) {
      // Tried again in a minute with what has come by then; a portal that stops has closed its database.
      searches = searches.slice(-WAITING_MAX)
      log.warn({ err: error }, 'counts of readings not written')
    }
  }
  const timer = setInterval(write, WRITE_EVERY_MS)
  timer.unref()

  return {
    countReadings: (path, times) => {
      const day = warsawDay(clock())
      const key = `${day} ${path}`
      const before = readings.get(key)
      if (path.length > ADDRESS_MAX || (before === undefined && readings.size >= WAITING_MAX)) return
      readings.set(key, { day, what: path, times: (before?.times ?? 0) + times })
    },
    countVainSearch: vainSearches.count,
    write,
    stop: () => {
      clearInterval(timer)
      write()
    },
  }
}
