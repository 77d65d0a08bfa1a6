import { foldLetters } from '../text/fold-letters.ts'

/** A word or a number in a text, folded (lower case, no diacritics); places in UTF-16 units, `to` exclusive. */
export type WordPlace = { readonly from: number; readonly to: number; readonly word: string }

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[\x20-\x7e]*$/

/** Everything between two words: a space, a hyphen of an address, the dot and the @ of an e-mail address, a soft hyphen. */
export function wordPlaces(text: string): WordPlace[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    word: PLAIN.test(found) ? found.toLowerCase() : foldLetters(found),
  }))
}

export function wordsOf(text: string): string[] {
  return wordPlaces(text).map(({ word }) => word)
}
