import type { IsoDay } from './partial-date.ts'
import { warsawDay } from './warsaw-time.ts'

/*
 * How long the portal keeps what it knows about its staff at work, and what it counts of reading, which is about nobody.
 * 1. Entries of the security log, with the client's address in those of sign-ins: 24 months. The National Interoperability
 *    Framework asks for two years of logs where no other act says otherwise, and nothing here needs more.
 * 2. Sessions: 30 days after their end, for the list that shows a person where they were signed in.
 * 3. Daily counts of readings: 400 days, so that the last year can always be told beside the same weeks of the one before.
 * 4. Daily counts of what was searched for in vain: 90 days. What somebody typed is kept no longer than it takes to act on it.
 * 5. Questions about many articles that nobody answered: 30 days. Runs that did something are kept with their reports.
 * 6. Mail that was sent, left or given up: 30 days, for whoever asks whether somebody was told. A former address that it went
 *    to: until it was sent or left.
 * The audit log is evidence of what the office published and is kept as long as the portal is.
 */
export const SECURITY_LOG_MONTHS = 24
export const SESSION_DAYS = 30
export const READING_COUNT_DAYS = 400
export const VAIN_SEARCH_DAYS = 90
export const UNANSWERED_RUN_DAYS = 30
export const MAIL_DAYS = 30

const DAY_MS = 86_400_000

/** Entries recorded before this instant (ms, a whole second) are past their time at `now`. A trigger says the same. */
export function securityLogLimit(now: number): number {
  const limit = new Date(Math.floor(now / 1_000) * 1_000)
  limit.setUTCMonth(limit.getUTCMonth() - SECURITY_LOG_MONTHS)
  return limit.getTime()
}

/** Sessions that ended before this instant (ms) are past their time at `now`. */
export function sessionLimit(now: number): number {
  return now - SESSION_DAYS * DAY_MS
}

/** Questions about many articles that were asked before this instant (ms) are past their time at `now`. */
export function unansweredRunLimit(now: number): number {
  return now - UNANSWERED_RUN_DAYS * DAY_MS
}

/** Mail that came to its end before this instant (ms) is past its time at `now`. */
export function mailLimit(now: number): number {
  return now - MAIL_DAYS * DAY_MS
}

/** The first of the last `days` days in Warsaw, today being one of them. */
export function firstOfDays(now: number, days: number): IsoDay {
  const noon = Date.parse(`${warsawDay(now)}T12:00:00Z`)
  return warsawDay(noon - (days - 1) * DAY_MS)
}
