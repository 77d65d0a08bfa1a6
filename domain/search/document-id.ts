/** Documents of one day: more than any import brings. */
const PER_DAY = 2 ** 20
const DAYS = 2 ** 22
const DAY_MS = 86_400_000
/** Days before 1 January 1970, counted from 1 January of the year 1. */
const DAYS_BEFORE_EPOCH = 719_162

/** Ids of current documents are all above those of archived ones. */
export const FIRST_CURRENT_ID = DAYS * PER_DAY

/** Ids from `from` up to `to` (exclusive). */
export type IdRange = { readonly from: number; readonly to: number }

/**
 * Where documents of a day have their ids: what is current after what is archived, then the newer after the older, what has
 * no day (a team, a helpline) after all that has one. So the best order of equal results is the order of ids, and a year or
 * "without the archive" is a stretch of them: FTS5 reads rows by id forwards and backwards and asks nothing else.
 * `day` is ISO ("2015-03-02").
 */
export function idsOfDay(isArchived: boolean, day: string | null): IdRange {
  const from = (isArchived ? 0 : FIRST_CURRENT_ID) + (day === null ? DAYS - 1 : dayNumber(day)) * PER_DAY
  return { from, to: from + PER_DAY }
}

/** The documents of a year, of those that have a day. */
export function idsOfYear(isArchived: boolean, year: number): IdRange {
  return { from: idsOfDay(isArchived, isoYear(year)).from, to: idsOfDay(isArchived, isoYear(year + 1)).from }
}

/** The day of a document in days since 1 January 1970; null when it has none. */
export function dayOfId(id: number): number | null {
  const day = Math.floor((id % FIRST_CURRENT_ID) / PER_DAY)
  return day === DAYS - 1 ? null : day - DAYS_BEFORE_EPOCH
}

export function isCurrentId(id: number): boolean {
  return id >= FIRST_CURRENT_ID
}

function isoYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) + DAYS_BEFORE_EPOCH
}
