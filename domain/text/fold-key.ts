import { foldLetters } from './fold-letters.ts'

/**
 * The text as search and the comparison of near-duplicates see it: lower case, no diacritics (ł → l), plain quotes
 * and hyphens, nothing invisible, single spaces, trimmed. NFC. Idempotent, and linear in the length of the text.
 */
export function foldKey(text: string): string {
  // An acute accent that is alone would decompose into a space and a mark.
  return foldLetters(text.replaceAll('´', "'"))
    .replace(/[„”“‟«»〝〞]/g, '"')
    .replace(/[‚’‘‛‹›′`ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
