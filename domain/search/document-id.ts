/** Documents of one day: more than any import brings, and few enough that FTS5 tells the next id in three bytes mostly. */
const PER_DAY = 2 ** 17
const DAYS = 2 ** 22
const DAY_MS = 86_400_000
/** Days before 1 January 1970, counted from 1 January of the year 1. */
const DAYS_BEFORE_EPOCH = 719_162

/** Ids of current documents are all above those of archived ones. */
export const FIRST_CURRENT_ID = DAYS * PER_DAY

/**
 * Where a document stands among others: by its day (ISO, "2015-03-02"), or, without one, above all that have one (a team,
 * a helpline) or below them (one of hundreds of institutions).
 */
export type DocumentPlace = string
export const ABOVE_ALL = 'above-all'
export const BELOW_ALL = 'below-all'

/** Ids from `from` up to `to` (exclusive). */
export type IdRange = { readonly from: number; readonly to: number }

/**
 * Where documents of a place have their ids: what is current after what is archived, then the newer after the older. So the
 * best order of equal results is the order of ids, and a year or "without the archive" is a stretch of them: FTS5 reads
 * rows by id forwards and backwards and asks nothing else.
 */
export function idsAt(isArchived: boolean, place: DocumentPlace): IdRange {
  const from = (isArchived ? 0 : FIRST_CURRENT_ID) + dayNumber(place) * PER_DAY
  return { from, to: from + PER_DAY }
}

/** Every id of what is current, or of what is archived. */
export function allIds(isArchived: boolean): IdRange {
  return isArchived ? { from: 0, to: FIRST_CURRENT_ID } : { from: FIRST_CURRENT_ID, to: 2 * FIRST_CURRENT_ID }
}

/** The documents of a year, of those that have a day. */
export function idsOfYear(isArchived: boolean, year: number): IdRange {
  return { from: idsAt(isArchived, isoYear(year)).from, to: idsAt(isArchived, isoYear(year + 1)).from }
}

/** The day of a document in days since 1 January 1970, or where it stands without one. */
export function placeOfId(id: number): number | typeof ABOVE_ALL | typeof BELOW_ALL {
  const day = Math.floor((id % FIRST_CURRENT_ID) / PER_DAY)
  if (day === DAYS - 1) return ABOVE_ALL
  return day === 0 ? BELOW_ALL : day - DAYS_BEFORE_EPOCH
}

export function isCurrentId(id: number): boolean {
  return id >= FIRST_CURRENT_ID
}

function isoYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`
}

function dayNumber(place: DocumentPlace): number {
  if (place === ABOVE_ALL) return DAYS - 1
  if (place === BELOW_ALL) return 0
  return Math.floor(Date.parse(`${place}T00:00:00Z`) / DAY_MS) + DAYS_BEFORE_EPOCH
}
