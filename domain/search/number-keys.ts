import type { TextToken } from './text-tokens.ts'

/** A date or a long number: the keys under which it is found, and its tokens from `from` up to `to` (exclusive). */
export type NumberKeys = { readonly keys: readonly string[]; readonly from: number; readonly to: number }

/** A shorter number is a year, an amount or an article of an act; emergency numbers of three digits are one token. */
const LONG_NUMBER = { min: 5, max: 15 } as const

/** First letters that tell the months apart in every case, with and without Polish letters: "marca", "wrzesień". */
const MONTHS = ['st', 'lu', 'mar', 'kw', 'maj', 'cz', 'lip', 'si', 'wr', 'pa', 'lis', 'gr'] as const

/**
 * Dates ("2 marca 2015", "02.03.2015", "2015-03-02") and numbers of telephones or accounts, however their digits are
 * grouped ("22 628 01 20", "+48 226280120"): each spelling of one gives a key in common. Keys begin with "~", which no
 * word of a text does.
 */
export function numberKeys(text: string, tokens: readonly TextToken[]): NumberKeys[] {
  const found: NumberKeys[] = []
  for (let from = 0; from < tokens.length; ) {
    const number = beginsWithDigit(tokens[from])
      ? (dateAt(text, tokens, from) ?? longNumberAt(text, tokens, from))
      : null
    if (number) found.push(number)
    from = number?.to ?? from + 1
  }
  return found
}

/** Every date and number does; most words do not, and expressions take their time. */
function beginsWithDigit(token: TextToken | undefined): boolean {
  return token !== undefined && token.word >= '0' && token.word < ':'
}

function dateAt(text: string, tokens: readonly TextToken[], from: number): NumberKeys | null {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (!first || !second || !third) return null
  const month = monthOf(second.word)
  const isWritten = month !== null && /^\d{4}$/.test(third.word)
  const separator = text.slice(first.end, second.start)
  const isNumeric = /^[.-]$/.test(separator) && text.slice(second.end, third.start) === separator
  if (!isWritten && !isNumeric) return null
  const [day, year] = first.word.length === 4 ? [third.word, first.word] : [first.word, third.word]
  const key = dateKey(day, month ?? Number(second.word), year)
  return key === null ? null : { keys: [key], from, to: from + 3 }
}

function dateKey(day: string, month: number, year: string): string | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year) || !(month >= 1 && month <= 12)) return null
  return `~d${year}${String(month).padStart(2, '0')}${day.padStart(2, '0')}`
}

function monthOf(word: string): number | null {
  const folded = word.toLowerCase().replace('ź', 'z')
  const index = /^\p{L}{3,}$/u.test(folded) ? MONTHS.findIndex((start) => folded.startsWith(start)) : -1
  return index === -1 ? null : index + 1
}

/** Groups of digits with one space or hyphen between them are one number. */
function longNumberAt(text: string, tokens: readonly TextToken[], from: number): NumberKeys | null {
  let digits = ''
  let to = from
  for (let token = tokens[to]; token && /^\d+$/.test(token.word); token = tokens[to]) {
    const before = tokens[to - 1]
    if (to > from && before && !/^[ \u00a0\u2009\u202f-]$/.test(text.slice(before.end, token.start))) break
    digits += token.word
    to += 1
  }
  if (digits.length < LONG_NUMBER.min || digits.length > LONG_NUMBER.max) return null
  // The country's own prefix may be left out; so may, by habit, the area code of a number of nine digits.
  const national = digits.replace(/^(?:00)?48(?=\d{9}$|\d{6}$)/, '')
  const forms = new Set([digits, national, ...(national.length === 9 ? [national.slice(2)] : [])])
  return { keys: [...forms].map((form) => `~n${form}`), from, to }
}
