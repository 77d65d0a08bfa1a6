/** A calendar day of the Gregorian calendar as 'YYYY-MM-DD', years 1000–9999. Text order is time order. */
export type IsoDay = string

/**
 * A date as exactly as it is known, in EDTF level 0 (ISO 8601-2:2019).
 * `2015`, `2015-03`, `2015-03-02`, and `2015-03-03/2015-11-25`, which here means one unknown day,
 * not before the first and not after the last. `earliest` and `latest` are the ends of what is possible, both included.
 */
export type PartialDate = {
  readonly edtf: string
  readonly precision: 'year' | 'month' | 'day' | 'interval'
  readonly earliest: IsoDay
  readonly latest: IsoDay
}

const yearMonthDay = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/

/** Whether the text is 'YYYY-MM-DD' and that day exists (leap years counted), years 1000–9999. */
export function isIsoDay(text: string): boolean {
  return parseSimpleDate(text)?.precision === 'day'
}

/**
 * Reads EDTF as described at `PartialDate`; null for anything else, also for a day that does not exist.
 * The two ends of an interval may be known with different precision (`2014-10/2015`). An interval that ends
 * before it starts is null; one whose ends are written alike is that simple date.
 */
export function parsePartialDate(edtf: string): PartialDate | null {
  const [startText = '', endText, ...rest] = edtf.split('/', 3)
  if (rest.length > 0) return null
  const start = parseSimpleDate(startText)
  if (endText === undefined || endText === startText) return start
  const end = parseSimpleDate(endText)
  if (start === null || end === null || end.latest < start.earliest) return null
  return { edtf, precision: 'interval', earliest: start.earliest, latest: end.latest }
}

/** A day known to the day. Throws RangeError when there is no such day. */
export function partialDateFromDay(day: IsoDay): PartialDate {
  const date = parseSimpleDate(day)
  if (date?.precision !== 'day') throw new RangeError(`Not a calendar day: ${day}`)
  return date
}

/**
 * What is certain about the order of two dates. `equal` needs both known to the same day: two dates in
 * `2015-03` may be different days, so they only overlap.
 */
export function relatePartialDates(a: PartialDate, b: PartialDate): 'before' | 'after' | 'equal' | 'overlaps' {
  if (a.latest < b.earliest) return 'before'
  if (a.earliest > b.latest) return 'after'
  return a.earliest === b.latest && a.latest === b.earliest ? 'equal' : 'overlaps'
}

function parseSimpleDate(edtf: string): PartialDate | null {
  const [, year, month, day] = yearMonthDay.exec(edtf) ?? []
  if (year === undefined) return null
  if (month === undefined) {
    return { edtf, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` }
  }
  if (Number(month) < 1 || Number(month) > 12) return null
  const length = daysInMonth(Number(year), Number(month))
  if (day === undefined) {
    return { edtf, precision: 'month', earliest: `${edtf}-01`, latest: `${edtf}-${length}` }
  }
  if (Number(day) < 1 || Number(day) > length) return null
  return { edtf, precision: 'day', earliest: edtf, latest: edtf }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
