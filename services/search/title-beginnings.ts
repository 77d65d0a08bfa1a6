import { foldKey } from '#domain/text/fold-key.ts'

/** One letter begins too much to help with. */
const TYPED_MIN = 2
const WORDS_MAX = 8

/**
 * Titles with all these words, as an expression of FTS5 for the titles of an index; the last word, or every one, may be only
 * begun. Null for what is too short.
 */
export function titleBeginnings(words: readonly string[], whichBegun: 'last' | 'every'): string | null {
  const folded = words
    .map(foldKey)
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX)
  if (folded.join('').length < TYPED_MIN) return null
  const quoted = folded.map((word) => `"${word.replaceAll('"', ' ')}"`)
  return `${quoted.join(whichBegun === 'every' ? '* AND ' : ' AND ')}*`
}
