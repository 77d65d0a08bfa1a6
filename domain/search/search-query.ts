import { foldKey } from '../text/fold-key.ts'

/** Longest question, in UTF-16 units, as the form counts them. */
export const SEARCH_QUERY_MAX = 200

/** Words shorter than this match only whole: "w" must not stand for every word that begins with it. */
const PREFIX_MIN = 3

export type SearchQuery =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  /** Something was typed, but no letter and no digit. */
  | { readonly kind: 'no-words' }
  /** `match` is an expression of FTS5 in which nothing that a person typed is an operator. */
  | { readonly kind: 'words'; readonly match: string }

/**
 * Reads what a person typed into a search. All words must occur; a word of three letters or more also stands for
 * longer ones that begin with it, because Polish words change their ends (plan → planu, plany).
 * Folded as the index is, so "lodz" is Łódź and "ŁÓDŹ" is too.
 */
export function parseSearchQuery(text: string): SearchQuery {
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > SEARCH_QUERY_MAX) return { kind: 'too-long' }
  // The same characters make words for SQLite's tokenizer; all others divide them.
  const words = foldKey(text).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
  if (words.length === 0) return { kind: 'no-words' }
  return { kind: 'words', match: [...new Set(words)].map(term).join(' AND ') }
}

/** A quoted string is never an operator or a name of a column (SQLite, FTS5, 3.1). The word holds no quote itself. */
function term(word: string): string {
  return [...word].length < PREFIX_MIN ? `"${word}"` : `"${word}"*`
}
