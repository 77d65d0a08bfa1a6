import type { FindHits } from '#domain/search/excerpt.ts'
import { numberKeys } from '#domain/search/number-keys.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { readTokens, type TextToken, textTokens } from '#domain/search/text-tokens.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { polish } from './polish.ts'

/** An excerpt is made of the first hits; a longer text is looked through as far as that. */
const HITS_MAX = 12
const WORDS_MAX = 20_000
/** After so many words only those are asked for their keys that begin as what is looked for: nearly all forms of a word do. */
const WORDS_ASKED = 2_000
const BEGINNING = 2

/**
 * Where a text has what the terms ask for, from its beginning: words in any form, words of a phrase exactly; of a text with
 * a date or long number that was asked for, that alone, in whatever spelling.
 */
export function hitsOfTerms(terms: readonly SearchTerm[]): FindHits {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const keys = new Set(wanted.flatMap((term) => (term.kind === 'word' ? polish().queryKeys(term.word) : [])))
  const exact = new Set(wanted.flatMap((term) => (term.kind === 'word' ? [] : term.words)).map(foldKey))
  const numbers = new Set(wanted.flatMap((term) => (term.kind === 'number' ? term.keys : [])))
  const exactBeginnings = new Set([...exact].map(beginningOf))
  // Neither the dictionary nor folding is asked about a word that needs no answer from it.
  const isAskedFor = (word: string) =>
    keys.size > 0 &&
    polish()
      .indexKeys(word)
      .some((key) => keys.has(key))
  const isExact = (word: string) => exactBeginnings.has(beginningOf(word)) && exact.has(foldKey(word))
  // The texts of a page repeat their words.
  const known = new Map<string, boolean>()
  const isHit = ({ word }: TextToken) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const is = isAskedFor(word) || isExact(word)
    known.set(word, is)
    return is
  }
  const beginnings = new Set([...keys, ...exact].map((word) => beginningOf(word.replace('~', ''))))
  const beginsAlike = ({ word }: TextToken) => beginnings.has(beginningOf(word))
  return (text) => {
    if (numbers.size > 0) {
      const tokens = textTokens(text).slice(0, WORDS_MAX)
      const whole = wholeNumbers(text, tokens, numbers)
      if (whole.length > 0) return whole.slice(0, HITS_MAX)
    }
    return firstHits(text, isHit, beginsAlike)
  }
}

const foldedBeginnings = new Map<string, string>()
/** More than there are in Latin scripts. */
const BEGINNINGS_MAX = 5_000

/** The first two letters, folded. Folding takes longer than remembering. */
function beginningOf(word: string): string {
  const letters = word.slice(0, BEGINNING)
  const before = foldedBeginnings.get(letters)
  if (before !== undefined) return before
  const folded = foldKey(letters)
  if (foldedBeginnings.size < BEGINNINGS_MAX) foldedBeginnings.set(letters, folded)
  return folded
}

type Ask = (token: TextToken) => boolean

function firstHits(text: string, isHit: Ask, beginsAlike: Ask): TextToken[] {
  const hits: TextToken[] = []
  let words = 0
  readTokens(text, (token) => {
    if ((words < WORDS_ASKED || beginsAlike(token)) && isHit(token)) hits.push(token)
    words += 1
    return hits.length < HITS_MAX && words < WORDS_MAX
  })
  return hits
}

function wholeNumbers(text: string, tokens: readonly TextToken[], wanted: ReadonlySet<string>): TextToken[] {
  return numberKeys(text, tokens).flatMap(({ keys, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || !keys.some((key) => wanted.has(key))) return []
    return [{ word: text.slice(first.start, last.end), start: first.start, end: last.end }]
  })
}
