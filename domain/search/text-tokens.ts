/** A word or number of a text and where it stands, in UTF-16 units. */
export type TextToken = { readonly word: string; readonly start: number; readonly end: number }

/** What the abbreviation stands for, in full: whoever writes one looks for the other. */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([['ds', ['do', 'spraw']]])
const SHORT = 2

/**
 * The words and numbers of a text in their order: runs of letters and digits, everything else divides them. Index, query
 * and highlighting read a text by this function, so they always agree on what a word is. "ds." is "do spraw".
 */
export function textTokens(text: string): TextToken[] {
  const tokens: TextToken[] = []
  readTokens(text, (token) => {
    tokens.push(token)
    return true
  })
  return tokens
}

/** The same one after another, as long as `take` wants more. */
export function readTokens(text: string, take: (token: TextToken) => boolean): void {
  for (let at = 0; at < text.length; ) {
    const start = nextWord(text, at)
    const end = endOfWord(text, start)
    at = end
    if (end === start) continue
    const word = text.slice(start, end)
    const inFull = word.length > SHORT ? undefined : SPELLED_OUT.get(text[end] === '.' ? word.toLowerCase() : word)
    if (inFull === undefined) {
      if (!take({ word, start, end })) return
    } else if (!inFull.every((one) => take({ word: one, start, end }))) return
  }
}

/** Where a word begins with a letter or digit, from a place on; the end of the text when there is none. */
function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && signAt(text, at) !== Sign.LetterOrDigit) at += unitsAt(text, at)
  return at
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && signAt(text, at) !== Sign.Other) at += unitsAt(text, at)
  return at
}

const Sign = { Unknown: 0, Other: 1, Mark: 2, LetterOrDigit: 3 } as const

/** What each UTF-16 unit is, once it was asked for: an expression over the letters of Unicode takes five times as long as to look it up. */
const known = new Uint8Array(0x1_00_00)

function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isSurrogate(unit)) return signOf(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const before = known[unit]
  if (before) return before
  const sign = signOf(String.fromCharCode(unit))
  known[unit] = sign
  return sign
}

function signOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return Sign.LetterOrDigit
  return /\p{M}/u.test(character) ? Sign.Mark : Sign.Other
}

/** Half of a character alone counts as one. */
function unitsAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdf_ff
}
