import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

const PERIOD = /(?<![\p{L}\d.,/–-])(\d{2,6})(\s?[-–—]\s?)(\d{2,6})(?![\p{L}\d/–-]|[.,]\d)/gu
const MISSPELT = /(?<![\p{L}\d])(?=[\dlIoO]*\d)(?=[\dlIoO]*[lIoO])[12][\dlIoO]{3}(?![\p{L}\d])/gu
const WITH_YEAR_WORD =
  /(?<![\p{L}\d.])(?:(?<=(?:rok|roku|roki|lata|latach|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\s)(?:19|20)\d(?:\d{2})?|(?:19|20)\d(?:\d{2})?(?=\s?(?:r\.|roku)(?!\p{L})))(?![\p{L}\d]|[.,–-]\d)/gu
const NUMERIC_DATE = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{3}|\d{5,6})(?!\d)/gu

/**
 * Years that cannot be years: one side of a period with a digit too few or too many ("203-2015"), a year of three or
 * five digits where the words say that it is a year, a letter for a digit ("1o14"), and periods that run backwards.
 */
export function malformedYears({
  texts,
}: CheckInput): Finding<'malformed-period' | 'malformed-year' | 'period-backwards'>[] {
  return [
    ...findingsOf(texts, 'malformed-period', PERIOD, ([, from = '', , to = '']) => isMalformedPeriod(from, to)),
    ...findingsOf(
      texts,
      'period-backwards',
      PERIOD,
      ([, from = '', , to = '']) => isYear(from) && isYear(to) && from > to,
    ),
    ...findingsOf(texts, 'malformed-year', MISSPELT),
    ...findingsOf(texts, 'malformed-year', WITH_YEAR_WORD),
    ...findingsOf(texts, 'malformed-year', NUMERIC_DATE),
  ]
}

function isMalformedPeriod(from: string, to: string): boolean {
  return (isYear(from) && isAlmostYear(to)) || (isAlmostYear(from) && isYear(to))
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits)
}

/** Three or five digits of which one more or one fewer makes a year: 203, 013 and 20155, not 150. */
function isAlmostYear(digits: string): boolean {
  if (digits.length === 3) return /^(?:19\d|20\d|[29]\d\d|0\d\d)$/.test(digits)
  return digits.length === 5 && /^(?:19|20)/.test(digits)
}
