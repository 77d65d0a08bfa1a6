import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { expireRecords } from '#services/audit/expire-records.ts'
import { systemContext } from '#services/context.ts'
import { expireCounts } from '#services/counts/keep-counts.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { Log } from './log.ts'

const DAY_MS = 86_400_000

/** Deletes what is past its time at the start and once a day (domain/retention.ts); a failure is logged and tried again. */
export function startRetention(options: { database: Database; clock: () => number; log: Log }): { stop: () => void } {
  const timer = setInterval(() => void expireAll(options), DAY_MS)
  timer.unref()
  void expireAll(options)
  return { stop: () => clearInterval(timer) }
}

/** In pieces, with other work between them. Never throws. */
async function expireAll({ database, clock, log }: Parameters<typeof startRetention>[0]): Promise<void> {
  try {
    await retryWhileBusy(() => expireCounts(database, clock()))
    for (;;) {
      await yieldToEventLoop()
      const result = await retryWhileBusy(() => expireRecords(systemContext(database, clock(), 'due'), {}))
      if (!result.ok || !Object.values(result.value).some((count) => count > 0)) return
      log.info({ expired: result.value }, 'records past their time deleted')
    }
  } catch (error) {
    // A portal that was stopped meanwhile has closed its database.
    if (database.$client.open) log.error({ err: error }, 'records past their time not deleted')
  }
}
