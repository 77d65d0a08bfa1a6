import { count, desc, gte, max, sum } from 'drizzle-orm'
import { dailyVainSearches } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

const ROWS_MAX = 100

/** Something that readers looked for in vain: how often, on how many days, and on which last. */
export type VainSearch = {
  readonly question: string
  readonly times: number
  readonly days: number
  readonly lastDay: IsoDay
}

/** What was looked for in vain since a day, most often first; of equal ones the last first. 100 at most. */
export const listVainSearches = defineStaffQuery(({ db }, since: IsoDay): VainSearch[] => {
  const { day, question, times } = dailyVainSearches
  const total = sum(times).mapWith(Number)
  return db
    .select({ question, times: total, days: count(), lastDay: max(day).mapWith(String) })
    .from(dailyVainSearches)
    .where(gte(day, since))
    .groupBy(question)
    .orderBy(desc(total), desc(max(day)), question)
    .limit(ROWS_MAX)
    .all()
    .map((row) => ({ ...row, lastDay: row.lastDay as IsoDay }))
})
