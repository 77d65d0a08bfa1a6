import { foldKey } from '../text/fold-key.ts'

/** Longer questions are sentences, which tell of whoever writes them; UTF-16 units of the folded question. */
export const VAIN_QUESTION_MAX = 80

/** More digits than this, years left out, are a telephone, PESEL or account number. */
const DIGITS_MAX = 5

/**
 * A question as it may be counted among those that found nothing: folded, so that all spellings of one are one. Null for
 * what may be about a person: an e-mail address, a long number, a sentence; and for what has no word.
 */
export function vainQuestion(typed: string): string | null {
  const folded = foldKey(typed)
  if (folded.length > VAIN_QUESTION_MAX || !/\p{L}/u.test(folded) || folded.includes('@')) return null
  const digits = folded.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, '').match(/\d/g)
  return (digits?.length ?? 0) > DIGITS_MAX ? null : folded
}
