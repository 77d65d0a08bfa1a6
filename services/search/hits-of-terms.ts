import type { FindHits } from '#domain/search/excerpt.ts'
import { numberKeys } from '#domain/search/number-keys.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { eachToken, type TextToken, textTokens } from '#domain/search/text-tokens.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { polish } from './polish.ts'

/** An excerpt is made of the first hits; a longer text is looked through as far as that. */
const HITS_MAX = 12
const WORDS_MAX = 20_000

/**
 * Where a text has what the terms ask for, from its beginning: words in any form, words of a phrase exactly; of a text with
 * a date or long number that was asked for, that alone, in whatever spelling.
 */
export function hitsOfTerms(terms: readonly SearchTerm[]): FindHits {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const keys = new Set(wanted.flatMap((term) => (term.kind === 'word' ? polish().queryKeys(term.word) : [])))
  const exact = new Set(wanted.flatMap((term) => (term.kind === 'word' ? [] : term.words)).map(foldKey))
  const numbers = new Set(wanted.flatMap((term) => (term.kind === 'number' ? term.keys : [])))
  const isHit = ({ word }: TextToken) =>
    polish()
      .indexKeys(word)
      .some((key) => keys.has(key)) ||
    (exact.size > 0 && exact.has(foldKey(word)))
  return (text) => {
    if (numbers.size > 0) {
      const tokens = textTokens(text).slice(0, WORDS_MAX)
      const whole = wholeNumbers(text, tokens, numbers)
      if (whole.length > 0) return whole.slice(0, HITS_MAX)
    }
    return firstHits(text, isHit)
  }
}

function firstHits(text: string, isHit: (token: TextToken) => boolean): TextToken[] {
  const hits: TextToken[] = []
  let words = 0
  for (const token of eachToken(text)) {
    if (isHit(token)) hits.push(token)
    words += 1
    if (hits.length === HITS_MAX || words === WORDS_MAX) break
  }
  return hits
}

function wholeNumbers(text: string, tokens: readonly TextToken[], wanted: ReadonlySet<string>): TextToken[] {
  return numberKeys(text, tokens).flatMap(({ keys, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || !keys.some((key) => wanted.has(key))) return []
    return [{ word: text.slice(first.start, last.end), start: first.start, end: last.end }]
  })
}
