import type { Place } from './phrase.ts'

/** A shorter one is a year, an amount or an emergency number, of which the digits stand together anyway. */
const LONG_NUMBER = 5

/** A Polish number without the prefix of the country. */
const NATIONAL = 9

/** What people put between the digits of one number; a line break never. */
const BETWEEN = '[ .()\\u2010-\\u2015\\-]{0,3}'
const COUNTRY = `(?:(?:\\+|00)?48${BETWEEN})?`

/** Long numbers in what was typed. A date with full stops is none: its parts would not be of one number. */
export function numberRuns(words: string): readonly Place[] {
  return [...words.matchAll(/(?:\+|\()?\d(?:[ ()\u2010-\u2015-]{0,3}\d)*/g)]
    .map((run) => ({ from: run.index, to: run.index + run[0].length }))
    .filter(({ from, to }) => digitsOf(words.slice(from, to)).length >= LONG_NUMBER)
}

/** Digits of a number alone; of a Polish one without the prefix of the country. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:00)?48(?=\d{9}$)/, '')
}

/** Source of a pattern for a number of these digits, however grouped, with the prefix of the country or without. */
export function numberPattern(digits: string): string {
  const prefix = digits.length === NATIONAL ? COUNTRY : ''
  return `(?<![\\d+])${prefix}\\(?${[...digits].join(BETWEEN)}(?!\\d)`
}

/** Whether the words are one long number and nothing else. */
export function isLongNumber(words: string): boolean {
  const [run, ...more] = numberRuns(words)
  return run !== undefined && more.length === 0 && run.from === 0 && run.to === words.length
}

/** The prefix of the country with which a number was written, as it was ("+48 "); '' without one. */
export function countryPrefixOf(number: string): string {
  const digits = number.replace(/\D/g, '').length - digitsOf(number).length
  if (digits === 0) return ''
  return new RegExp(`^(?:\\+|00)?48${BETWEEN}`).exec(number)?.[0].replace(/\($/, '') ?? ''
}
