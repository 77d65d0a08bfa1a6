import { curlQuotes } from './quotes.ts'

/*
 * Polish typography, put on text as it is shown and never stored.
 * 1. The result has as many UTF-16 units as the text, each at its place: only spaces, hyphens and straight quotes
 *    are exchanged for another sign. So a text cut into runs can be set as a whole.
 * 2. Setting a text twice is setting it once.
 * 3. Words that hold "://", "www." or "@" keep their hyphens and quotes: they are to be copied.
 */

const nbsp = '\u00a0'
const monthNames = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia'
const currencies = 'zł|gr|euro|EUR|PLN|USD|GBP|CHF|NOK'
const scales = 'tys\\.|mln|mld'
const units = 'km²|m²|km|m|cm|mm|kg|g|t|ha|h|min|s|kB|KB|MB|GB|px|proc\\.|%|‰|°C|€|\\$'
const abbreviations =
  'nr|art\\.|ust\\.|pkt|poz\\.|Dz\\.|Dz\\. ?U\\.|ul\\.|al\\.|ds\\.|lit\\.|godz\\.|tel\\.|str\\.|im\\.|§'

/**
 * Short words that stand before a name, a number or what they explain. Not behind a full stop, a hyphen or "@", where
 * they end an address ("gov.pl. Dalej").
 */
const leadingWords =
  's\\.|ss\\.|tj\\.|tzn\\.|tzw\\.|np\\.|m\\.in\\.|ok\\.|zob\\.|por\\.|dr\\.?|prof\\.|mgr|inż\\.|hab\\.|ks\\.|św\\.|gen\\.|płk|mjr|insp\\.|nadinsp\\.|woj\\.|pow\\.|gm\\.|pl\\.|os\\.'

/** Two to five groups of digits, nine to eleven digits in all: a telephone number is read and copied as one. */
const telephone = /(?<![\p{L}\d.,:/-])(?:\+\d{1,3}[ \u00a0])?\(?\d{1,3}\)?(?:[ \u00a0]\d{2,4}){2,4}(?![\d/-]|[.,:]\d)/gu

/** Spaces after which, or before which, a line must not break. Each looks at a bounded number of characters around. */
const boundSpaces = [
  /(?<=(?<![\p{L}\p{M}\p{N}])[aiouwz]) (?=\S)/giu,
  new RegExp(`(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${abbreviations})) (?=\\S)`, 'giu'),
  new RegExp(`(?<=(?<![\\p{L}\\p{M}\\p{N}.@/-])(?:${leadingWords})) (?=\\S)`, 'giu'),
  // "XX w." and "XX wieku", but not a list numbered I, V or X.
  /(?<=(?<![\p{L}\p{M}\p{N}])[IVX]{1,5}) (?=w\.|wiek)/gu,
  /(?<=(?<!\d)\d{4}) (?=r\.)/g,
  new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${monthNames})(?![\\p{L}\\p{M}]))`, 'giu'),
  new RegExp(`(?<=\\d) (?=(?:${units}|${scales}|${currencies})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu'),
  new RegExp(`(?<=\\d[ \\u00a0](?:${scales})) (?=(?:${currencies})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu'),
  /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g,
]

/** Two numbers, days or hours with a hyphen between them, and nothing else that would make them a longer sign. */
const number = '\\d{1,4}(?:[.:,]\\d{1,4}){0,2}'
const hyphenedNumbers = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,:/+-])(${number})-(${number})(?![\\p{L}\\p{M}\\d/-]|[.:,]\\d)([ \\u00a0]\\p{Ll})?`,
  'gu',
)

/** Text for people to read, as the rules above say. Not for addresses, code or attributes that programs read. */
export function typeset(text: string): string {
  return text.split('\n').map(typesetLine).join('\n')
}

/** The same for one text cut into runs (by a link or bold words): a quote may open in one and close in another. */
export function typesetRuns(runs: readonly string[]): string[] {
  const whole = typeset(runs.join(''))
  let end = 0
  return runs.map((run) => {
    end += run.length
    return whole.slice(end - run.length, end)
  })
}

function typesetLine(line: string): string {
  const isFixed = findFixedPlaces(line)
  const dashed = line
    .replace(/(?<=[ \u00a0])-(?=[ \u00a0])/g, '–')
    .replace(hyphenedNumbers, (found, from: string, to: string, word: string | undefined, at: number) =>
      !isFixed(at) && isRange(from, to, word !== undefined) ? found.replace('-', '–') : found,
    )
  const bound = boundSpaces.reduce((text, space) => text.replace(space, nbsp), curlQuotes(dashed, isFixed))
  return bound.replace(telephone, (found) => (isTelephone(found) ? found.replaceAll(' ', nbsp) : found))
}

function isTelephone(groups: string): boolean {
  const digits = groups.replace(/\D/g, '').length
  return digits >= 9 && digits <= 11
}

/**
 * A range grows and has no leading zeros, so 3-1 (a result), 00-950 (a postal code), 2015-03 (a month) and
 * 628-0120 (a telephone) keep their hyphen. A pair shaped like a postal code needs a common word after it: 50-100 osób.
 */
function isRange(from: string, to: string, isBeforeWord: boolean): boolean {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    if (/^\d{2}$/.test(from) && /^\d{3}$/.test(to) && !isBeforeWord) return false
    const isCount = /^[1-9]\d{0,2}$/.test(from) && /^[1-9]\d{0,2}$/.test(to)
    const areYears = /^[12]\d{3}$/.test(from) && /^[12]\d{3}$/.test(to)
    return (isCount || areYears) && Number(from) < Number(to)
  }
  const isDay = /^\d{1,2}\.\d{1,2}\.\d{4}$/
  if (isDay.test(to)) return isDay.test(from) || /^\d{1,2}(?:\.\d{1,2})?$/.test(from)
  const isHour = /^\d{1,2}[.:]\d{2}$/
  const isDecimal = /^\d{1,4},\d{1,4}$/
  return (isHour.test(from) && isHour.test(to)) || (isDecimal.test(from) && isDecimal.test(to))
}

function findFixedPlaces(line: string): (at: number) => boolean {
  const fixed = new Uint8Array(line.length)
  for (const { 0: word, index } of line.matchAll(/\S+/g)) {
    if (/:\/\/|www\.|@/.test(word)) fixed.fill(1, index, index + word.length)
  }
  return (at) => fixed[at] === 1
}
