import { plainLetters } from './fold-letters.ts'

/*
 * Polish order as in the Common Locale Data Repository (what `Intl.Collator('pl', { numeric: true })` does), written
 * into a string whose bytes compare the same way. Three parts, separated by a space, the sign below all others:
 * 1. letters, digits and signs without their case; ą is "a~", so it comes after "a" with anything behind it;
 * 2. marks foreign to Polish (č after c), only when they differ in nothing else;
 * 3. case, lower before upper.
 * "Łódź" → "l~o~dz|  1". What a part has none of is left out from its end.
 */

const polishLetters = new Map([
  ['ą', 'a~'],
  ['ć', 'c~'],
  ['ę', 'e~'],
  ['ł', 'l~'],
  ['ń', 'n~'],
  ['ó', 'o~'],
  ['ś', 's~'],
  ['ź', 'z|'],
  ['ż', 'z~'],
])

/** Signs in their order; a space comes before them, digits and letters after. */
const signs = '_-,;:!?.\'"()[]{}§¶@*/\\&#%†‡•`^°©®+±÷×<=>|~¢$£€'
const sameSigns = new Map([...'‐‑‒–—―−'].map((dash) => [dash, '-']))
for (const quote of '‘’‚‹›') sameSigns.set(quote, "'")
for (const quote of '“”„«»') sameSigns.set(quote, '"')

const marks = '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0323'
const otherMark = 'z'

/**
 * A key to store beside a name or title: the binary order of keys (SQLite BINARY, UTF-8) is Polish order.
 * Runs of digits go by value. Names that differ only in kinds of quotes, dashes or spaces have the same key.
 */
export function sortKey(text: string): string {
  let letters = ''
  let accents = ''
  let cases = ''
  for (const [piece] of text
    .normalize('NFKC')
    .trim()
    .matchAll(/\d+|\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const lower = piece.toLowerCase()
    const weight = weigh(lower)
    letters += weight.letters
    accents += `0${weight.accents}`
    cases += lower === piece ? '0' : '1'
  }
  return `${letters} ${accents.replace(/0+$/, '')} ${cases.replace(/0+$/, '')}`.trimEnd()
}

type Weight = { readonly letters: string; readonly accents: string }

/** Weighs one piece: a run of digits, a run of spaces, or one character with its marks, lower case, composed. */
function weigh(piece: string): Weight {
  if (/^\d/.test(piece)) return { letters: numberWeight(piece), accents: '' }
  if (/^\s/.test(piece)) return { letters: '!', accents: '' }
  const polish = polishLetters.get(piece)
  if (polish !== undefined) return { letters: polish, accents: '' }

  const [base = '', ...pieceMarks] = piece.normalize('NFD')
  const plain = plainLetters.get(base)
  const accents = pieceMarks.map(markWeight)
  if (plain !== undefined) return { letters: plain, accents: [otherMark, ...accents].join('') }
  return { letters: /[a-z]/.test(base) ? base : signWeight(base), accents: accents.join('') }
}

/** Digits led by how many there are, so that 10 comes after 9. Leading zeros do not count. */
function numberWeight(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return value.length < 9 ? `${value.length}${value}` : `9${String(value.length).padStart(9, '0')}${value}`
}

/** Known signs in their order, then other signs, both before digits; letters of other scripts after all of ours. */
function signWeight(character: string): string {
  const index = signs.indexOf(sameSigns.get(character) ?? character)
  if (index >= 0) return `"${String.fromCharCode(0x30 + index)}`
  return `${/[\p{L}\p{N}\p{M}]/u.test(character) ? '{' : '#'}${character}`
}

function markWeight(mark: string): string {
  const index = marks.indexOf(mark)
  return index >= 0 ? String.fromCharCode(0x41 + index) : otherMark
}
