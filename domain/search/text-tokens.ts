/** A word or number of a text and where it stands, in UTF-16 units. */
export type TextToken = { readonly word: string; readonly start: number; readonly end: number }

/** What the abbreviation stands for, in full: whoever writes one looks for the other. */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([['ds', ['do', 'spraw']]])

/**
 * The words and numbers of a text in their order: runs of letters and digits, everything else divides them. Index, query
 * and highlighting read a text by this function, so they always agree on what a word is. "ds." is "do spraw".
 */
export function textTokens(text: string): TextToken[] {
  return [...eachToken(text)]
}

/** The same one after another, for who needs only the first. */
export function* eachToken(text: string): Iterable<TextToken> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const end = index + word.length
    const inFull = SPELLED_OUT.get(text[end] === '.' ? word.toLowerCase() : word)
    if (inFull === undefined) yield { word, start: index, end }
    else for (const one of inFull) yield { word: one, start: index, end }
  }
}
