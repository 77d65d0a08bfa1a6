import type { IsHit } from '#domain/search/excerpt.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { polish } from './polish.ts'

/** Whether a word of a text is one that the terms ask for: in any form, or exactly where it is part of a phrase. */
export function hitsOfTerms(terms: readonly SearchTerm[]): IsHit {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const keys = new Set(wanted.flatMap((term) => (term.kind === 'word' ? polish().queryKeys(term.word) : [])))
  const words = new Set(wanted.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words)).map(foldKey))
  return (word) =>
    words.has(foldKey(word)) ||
    polish()
      .indexKeys(word)
      .some((key) => keys.has(key))
}
