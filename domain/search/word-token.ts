import { foldKey } from '../text/fold-key.ts'

/** First sign of a word in the index: so it is never taken for a key of another word, which has no such sign. */
export const WORD_SIGN = '='

/** A word as the index has it beside its keys: folded, for phrases and for finding typing errors. */
export function wordToken(word: string): string {
  return WORD_SIGN + foldKey(word)
}
