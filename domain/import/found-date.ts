import { parsePolishDate } from '#domain/partial-date-polish.ts'

/**
 * A date as it stands in a sentence. `asPublished` covers the words that belong to it ("od października 2010 roku");
 * `edtf` is null when no such day exists. `start` and `end` are UTF-16 offsets, end excluded.
 */
export type FoundDate = {
  readonly start: number
  readonly end: number
  readonly asPublished: string
  readonly edtf: string | null
}

const POLISH_MONTH =
  'stycz(?:eń|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cień|tnia|tniu)|maj(?:a|u)?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|' +
  'sierp(?:ień|nia|niu)|wrze(?:sień|śnia|śniu)|październik(?:a|u)?|listopad(?:a|zie)?|grud(?:zień|nia|niu)'
const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const YEAR_END = '(?:\\s(?:roku|roku?|r\\.))?'

const NUMERIC = '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?![\\d])'
const POLISH = `(?<![\\p{L}\\d])(?:(?:od|we?|z)\\s)?(?:dni(?:a|u)\\s)?(?:\\d{1,2}\\s)?(?:${POLISH_MONTH})\\s\\d{4}(?!\\d)${YEAR_END}`
const POLISH_YEAR = '(?<![\\p{L}\\d])(?:od|w)\\s(?:roku\\s)?\\d{4}(?![\\d.–-])(?:\\s(?:roku|r\\.))?'
const ENGLISH = `(?<![\\p{L}\\d])(?:(?:since|in|on|from)\\s)?(?:\\d{1,2}\\s)?(?:${ENGLISH_MONTHS.join('|')})\\s(?:\\d{1,2},\\s)?\\d{4}(?!\\d)`
const ANY_DATE = new RegExp(`${NUMERIC}|${POLISH}|${POLISH_YEAR}|${ENGLISH}`, 'giu')

/** Dates written in Polish or English text, in order. Linear in the length of the text. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(ANY_DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    asPublished: match[0],
    edtf: toEdtf(match[0]),
  }))
}

function toEdtf(written: string): string | null {
  const text = written
    .replace(/\s+/g, ' ')
    .replace(/^w roku /iu, 'w ')
    .replace(/^od roku /iu, 'od ')
  return (parsePolishDate(text) ?? parsePolishDate(fromEnglish(text)))?.edtf ?? null
}

/** "since October 2010" → "10.2010", "March 2, 2015" → "2.03.2015". */
function fromEnglish(text: string): string {
  const match = /(?:(\d{1,2}) )?(\p{L}+) (?:(\d{1,2}), )?(\d{4})$/u.exec(text)
  const month = ENGLISH_MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1
  if (!match || month === 0) return ''
  const day = match[1] ?? match[3]
  return `${day ? `${day}.` : ''}${String(month).padStart(2, '0')}.${match[4]}`
}
