import type { Database } from '#db/client.ts'
import { logDailyRoots } from '#services/changes/daily-roots.ts'
import type { Log } from './log.ts'

const HOUR_MS = 3_600_000

/** Writes the roots of days that are over beside the data, at the start and once an hour; a failure is logged and tried again. */
export function startDailyRoots(options: { database: Database; dataDir: string; clock: () => number; log: Log }): {
  stop: () => void
} {
  const timer = setInterval(() => logRoots(options), HOUR_MS)
  timer.unref()
  logRoots(options)
  return { stop: () => clearInterval(timer) }
}

/** Never throws. */
function logRoots({ database, dataDir, clock, log }: Parameters<typeof startDailyRoots>[0]): void {
  try {
    logDailyRoots(database, { dataDir, now: clock() })
  } catch (error) {
    // A portal that was stopped meanwhile has closed its database.
    if (database.$client.open) log.error({ err: error }, 'roots of the register of changes not logged')
  }
}
