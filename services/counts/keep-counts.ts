import { lt, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { dailyReadings, dailyVainSearches } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { firstOfDays, READING_COUNT_DAYS, VAIN_SEARCH_DAYS } from '#domain/retention.ts'

/** How often something was counted on a day in Warsaw. */
export type DailyCount = { readonly day: IsoDay; readonly what: string; readonly times: number }

/** Adds what was counted since the last time: one transaction, one statement for each table that has something. */
export function keepCounts(
  db: Database,
  counted: { readonly readings: readonly DailyCount[]; readonly vainSearches: readonly DailyCount[] },
): void {
  const { readings, vainSearches } = counted
  if (readings.length + vainSearches.length === 0) return
  writeTransaction(db, (tx) => {
    if (readings.length > 0) tx.run(addAll(sql`daily_readings (day, address, readings)`, readings, sql`readings`))
    if (vainSearches.length > 0)
      tx.run(addAll(sql`daily_vain_searches (day, question, times)`, vainSearches, sql`times`))
  })
}

function addAll(table: SQL, counted: readonly DailyCount[], column: SQL): SQL {
  return sql`insert into ${table}
    select value ->> 'day', value ->> 'what', value ->> 'times' from json_each(${JSON.stringify(counted)}) where true
    on conflict do update set ${column} = ${column} + excluded.${column}`
}

/** Deletes the counts of days that are past their time (domain/retention.ts). Returns how many rows went. */
export function expireCounts(db: Database, now: number): number {
  return writeTransaction(db, (tx) => {
    const readings = tx
      .delete(dailyReadings)
      .where(lt(dailyReadings.day, firstOfDays(now, READING_COUNT_DAYS)))
      .run()
    const searches = tx
      .delete(dailyVainSearches)
      .where(lt(dailyVainSearches.day, firstOfDays(now, VAIN_SEARCH_DAYS)))
      .run()
    return readings.changes + searches.changes
  })
}
