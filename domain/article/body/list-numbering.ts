import type { ListNumbering } from './body.ts'

/** HTML's names of numberings: attribute `type` of a list, since the kind of number carries meaning (HTML, 4.4.5). */
export const listTypes = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const satisfies Record<ListNumbering, string>

/** `type` of an `<ol>` or `list-style-type` of CSS → its numbering; null for digits and for anything else. */
export function toNumbering(name: string | null | undefined): ListNumbering | null {
  const css = (name ?? '').trim().toLowerCase().replace('latin', 'alpha')
  for (const [numbering, type] of Object.entries(listTypes) as [ListNumbering, string][]) {
    if (css === numbering || name?.trim() === type) return numbering
  }
  return null
}

/** A number of a list as it was written: 3, "c" or "iii". `value` counts from 1 (from 0 for digits). */
export type WrittenNumber = { readonly value: number; readonly numbering: ListNumbering | null }

/**
 * What a list would count to be shown as `word` (without brackets and full stop); null when it is no number. One letter
 * i, v or x may be a letter or Roman: `before`, the number written before it in the same list, decides.
 */
export function readNumber(word: string, before: WrittenNumber | null = null): WrittenNumber | null {
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), numbering: null }
  const isUpper = word === word.toUpperCase()
  const letter = letterValue(word.toLowerCase())
  const roman = romanValue(word.toLowerCase())
  const asLetter: WrittenNumber | null =
    letter === null ? null : { value: letter, numbering: isUpper ? 'upper-alpha' : 'lower-alpha' }
  const asRoman: WrittenNumber | null =
    roman === null ? null : { value: roman, numbering: isUpper ? 'upper-roman' : 'lower-roman' }
  if (asLetter === null || asRoman === null) return asLetter ?? asRoman
  if (before !== null && isNext(before, asLetter)) return asLetter
  if (before !== null && isNext(before, asRoman)) return asRoman
  // A list rarely begins at the ninth letter.
  return letter === 9 ? asRoman : asLetter
}

/** "aa" follows "z"; two different letters are no number of a list. */
function letterValue(word: string): number | null {
  if (!/^([a-z])\1?$/.test(word)) return null
  return word.charCodeAt(0) - 96 + (word.length - 1) * 26
}

function romanValue(word: string): number | null {
  if (word === '' || !/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(word)) return null
  const ones = { i: 1, v: 5, x: 10 } as Readonly<Record<string, number>>
  return [...word].reduce((total, sign, index) => {
    const value = ones[sign] ?? 0
    return total + (value < (ones[word[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

function isNext(before: WrittenNumber, after: WrittenNumber): boolean {
  return before.numbering === after.numbering && after.value === before.value + 1
}
