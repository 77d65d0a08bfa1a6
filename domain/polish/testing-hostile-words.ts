import { seededNumbers } from './testing-word-keys.ts'

const LETTERS = [
  ...'aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄŁŻXQÉüßİıæþ',
  'ﬁ',
  'ŉ',
  'ﷺ',
  'ά',
  'Σ',
  'ς',
  'д',
  'ї',
  'א',
  'ع',
  '한',
  'ก',
  '漢',
  '𝒜',
  '𐐀',
]
const OTHERS = [
  ...'~"\'*^:()-+./\\ \t\n\0%_0123456789²Ⅳ½',
  '\u0301',
  '\u0328',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '🙂',
  '👩‍👧',
  'NEAR(',
  ' OR ',
]
const PIECES = ['sąd', 'URZĘDU', 'szkoleniom', 'covidu', 'nie', 'naj', 'z\u0307o\u0301ł']

/** Strings that no person types, and some that one might: the same `count` on every run. The last ones are very long. */
export function hostileWords(count: number): string[] {
  const next = seededNumbers(116)
  const pick = (list: readonly string[]) => list[next(list.length)] ?? ''
  const word = (length: number) =>
    Array.from({ length }, () => pick([LETTERS, LETTERS, LETTERS, OTHERS, PIECES][next(5)] ?? [])).join('')
  const long = ['ą', 'ZAŻÓŁĆ', 'a\u0301', '\ud800', '\0', '~', '9', 'ﷺ', 'e\u0328\u0301', '🙂'].map((piece) =>
    piece.repeat(10_000),
  )
  return [...Array.from({ length: count - long.length }, () => word(1 + next(30))), ...long]
}
