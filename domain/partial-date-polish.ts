import { type IsoDay, type PartialDate, parsePartialDate } from './partial-date.ts'
import { foldKey } from './text/fold-key.ts'

/** Nominative, genitive and locative of a month, as in: październik 2010, 2 marca, w październiku. */
const months = [
  ['styczeń', 'stycznia', 'styczniu'],
  ['luty', 'lutego', 'lutym'],
  ['marzec', 'marca', 'marcu'],
  ['kwiecień', 'kwietnia', 'kwietniu'],
  ['maj', 'maja', 'maju'],
  ['czerwiec', 'czerwca', 'czerwcu'],
  ['lipiec', 'lipca', 'lipcu'],
  ['sierpień', 'sierpnia', 'sierpniu'],
  ['wrzesień', 'września', 'wrześniu'],
  ['październik', 'października', 'październiku'],
  ['listopad', 'listopada', 'listopadzie'],
  ['grudzień', 'grudnia', 'grudniu'],
] as const

const caseOrder = { nominative: 0, genitive: 1, locative: 2 } as const

const monthNumbers = new Map(months.flatMap((forms, index) => forms.map((form) => [foldKey(form), index + 1] as const)))

/**
 * - `table`: 02.03.2015 · październik 2010 · 2011 · najwcześniej 03.03.2015, najpóźniej 25.11.2015
 * - `row`: as `table`, an interval on one line: między 03.03 a 25.11.2015
 * - `prose`: 2 marca 2015 r. · październik 2010 r. · 2011 r. · po 2 marca, nie później niż 25 listopada 2015 r.
 * - `in`: 2 marca 2015 r. · w październiku 2010 r. · w 2011 r. · (an interval as in prose)
 * - `since`: od 2 marca 2015 r. · od października 2010 r. · od 2011 r. · od dnia przypadającego po 2 marca, …
 */
export type DateForm = 'table' | 'row' | 'prose' | 'in' | 'since'

/** The date in Polish, saying no more than is known. Plain spaces: typography comes on output. */
export function formatPartialDate(date: PartialDate, form: DateForm): string {
  if (date.precision === 'interval') return formatInterval(date, form)
  const { year, month, day } = partsOf(date.edtf)
  const isShort = form === 'table' || form === 'row'
  if (day !== null) {
    if (isShort) return `${twoDigits(day)}.${twoDigits(month)}.${year}`
    return `${form === 'since' ? 'od ' : ''}${day} ${monthName(month, 'genitive')} ${year} r.`
  }
  if (month !== null) {
    if (form === 'in') return `${inMonth(month)} ${year} r.`
    if (form === 'since') return `od ${monthName(month, 'genitive')} ${year} r.`
    return `${monthName(month, 'nominative')} ${year}${isShort ? '' : ' r.'}`
  }
  if (isShort) return `${year}`
  return `${{ prose: '', in: 'w ', since: 'od ' }[form]}${year} r.`
}

/** The line under a title: "Dodane dnia 2 marca 2015 r.", "Dodano: październik 2010 r.", "Dodano: 2011 r.". */
export function addedLabel(date: PartialDate): string {
  return `${date.precision === 'day' ? 'Dodane dnia' : 'Dodano:'} ${formatPartialDate(date, 'prose')}`
}

/** Value for `<time datetime>` (HTML: a year, month or date string); null for an interval, which has none. */
export function dateTimeAttribute(date: PartialDate): string | null {
  return date.precision === 'interval' ? null : date.edtf
}

/** What may stand around a date: "w", "we", "od", "z", "dnia" before it, "r." or "roku" after it. */
const before = /^(?:we? |od |z )?(?:dnia |dniu )?/
const after = /(?: ?r\.?| roku?)$/

const writtenDates = [
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2}) )?(?<monthName>[a-z]+) (?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
]

/**
 * Reads a date as Polish people write it: "02.03.2015", "2 marca 2015 r.", "w październiku 2010 roku", "2011 r.".
 * Capitals, missing diacritics, kinds of spaces and the case of the month do not matter.
 * Null for anything else, and for a day that does not exist (31.02.2015).
 */
export function parsePolishDate(text: string): PartialDate | null {
  // The longest readable date is shorter; a whole paragraph is not worth folding.
  if (text.length > 80) return null
  const bare = foldKey(text).replace(before, '').replace(after, '')
  for (const written of writtenDates) {
    const found = written.exec(bare)?.groups
    if (found === undefined) continue
    const { year, monthName, day } = found
    const month = monthName === undefined ? found.month : monthNumbers.get(monthName)
    if (monthName !== undefined && month === undefined) return null
    const known = [year, month, day].filter((part) => part !== undefined)
    return parsePartialDate(known.map((part) => String(part).padStart(2, '0')).join('-'))
  }
  return null
}

/** Numbers of a simple date; where the month is unknown, so is the day. */
type Parts = { readonly year: number } & (
  | { readonly month: null; readonly day: null }
  | { readonly month: number; readonly day: number | null }
)

function formatInterval(date: PartialDate, form: DateForm): string {
  const [startText = '', endText = ''] = date.edtf.split('/')
  if (form === 'table') return `najwcześniej ${inTable(startText)}, najpóźniej ${inTable(endText)}`
  if (form === 'row') return `między ${inNumbers(startText, endText)} a ${inNumbers(endText)}`
  const end = partsOf(endText)
  const range = `${afterStart(startText, end)}, nie później niż ${atEnd(end)}`
  return form === 'since' ? `od dnia przypadającego ${range}` : range
}

/** "03.03.2015", "10.2010", "2011"; a day of the year that `sayingYear` says too goes without it: "03.03". */
function inNumbers(edtf: string, sayingYear?: string): string {
  const { year, month, day } = partsOf(edtf)
  if (month === null) return `${year}`
  if (day === null) return `${twoDigits(month)}.${year}`
  const isSaid = sayingYear !== undefined && sayingYear.length === edtf.length && sayingYear.startsWith(`${year}-`)
  return `${twoDigits(day)}.${twoDigits(month)}${isSaid ? '' : `.${year}`}`
}

function inTable(edtf: string): string {
  const date = parsePartialDate(edtf)
  return date === null ? edtf : formatPartialDate(date, 'table')
}

/** "Not before 3 March" is "po 2 marca": the day before. The year is left out when the end will say the same one. */
function afterStart(startText: string, end: Parts): string {
  const start = partsOf(startText)
  if (start.month === null) return `nie wcześniej niż w ${start.year} r.`
  const yearOf = (year: number) => (year === end.year && end.month !== null ? '' : ` ${year} r.`)
  if (start.day === null) return `nie wcześniej niż ${inMonth(start.month)}${yearOf(start.year)}`
  const previous = dayBefore(startText)
  const month = monthName(previous.getUTCMonth() + 1, 'genitive')
  return `po ${previous.getUTCDate()} ${month}${yearOf(previous.getUTCFullYear())}`
}

function atEnd({ year, month, day }: Parts): string {
  if (day !== null) return `${day} ${monthName(month, 'genitive')} ${year} r.`
  return month === null ? `w ${year} r.` : `${inMonth(month)} ${year} r.`
}

function dayBefore(day: IsoDay): Date {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - 1)
  return instant
}

function partsOf(edtf: string): Parts {
  const [year, month, day] = edtf.split('-')
  if (month === undefined) return { year: Number(year), month: null, day: null }
  return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) }
}

/** "w październiku", but "we wrześniu". */
function inMonth(month: number): string {
  return `${month === 9 ? 'we' : 'w'} ${monthName(month, 'locative')}`
}

function monthName(month: number, grammaticalCase: keyof typeof caseOrder): string {
  const forms = months[month - 1]
  if (forms === undefined) throw new RangeError(`Not a month: ${month}`)
  return forms[caseOrder[grammaticalCase]]
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
