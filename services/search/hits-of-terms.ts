import type { FindHits } from '#domain/search/excerpt.ts'
import { numberKeys } from '#domain/search/number-keys.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { type TextToken, textTokens } from '#domain/search/text-tokens.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { polish } from './polish.ts'

/** A longer text is looked through as far as that. */
const WORDS_MAX = 20_000

/**
 * Where a text has what the terms ask for: words in any form, words of a phrase exactly, and whole dates and numbers in
 * whatever spelling.
 */
export function hitsOfTerms(terms: readonly SearchTerm[]): FindHits {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const keys = new Set(wanted.flatMap((term) => (term.kind === 'word' ? polish().queryKeys(term.word) : [])))
  const words = new Set(wanted.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words)).map(foldKey))
  const numbers = new Set(wanted.flatMap((term) => (term.kind === 'number' ? term.keys : [])))
  const isHit = ({ word }: TextToken) =>
    words.has(foldKey(word)) ||
    polish()
      .indexKeys(word)
      .some((key) => keys.has(key))
  return (text) => {
    const tokens = textTokens(text).slice(0, WORDS_MAX)
    const whole = numbers.size > 0 ? wholeNumbers(text, tokens, numbers) : []
    const apart = tokens.filter(
      (token) => isHit(token) && !whole.some(({ start, end }) => token.start >= start && token.end <= end),
    )
    return whole.length === 0 ? apart : [...whole, ...apart].toSorted((a, b) => a.start - b.start)
  }
}

function wholeNumbers(text: string, tokens: readonly TextToken[], wanted: ReadonlySet<string>): TextToken[] {
  return numberKeys(text, tokens).flatMap(({ keys, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || !keys.some((key) => wanted.has(key))) return []
    return [{ word: text.slice(first.start, last.end), start: first.start, end: last.end }]
  })
}
