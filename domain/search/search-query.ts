import { foldKey } from '../text/fold-key.ts'
import { numberKeys } from './number-keys.ts'
import { stopWords } from './stop-words.ts'
import { textTokens } from './text-tokens.ts'

/** Longest question, in UTF-16 units, as the form counts them. */
export const SEARCH_QUERY_MAX = 200

/** Most words, numbers and phrases of a question. */
export const SEARCH_TERMS_MAX = 16

/** What is looked for: a word in all its forms, words exactly as they stand in a row, or a date or long number. */
type Wanted =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly keys: readonly string[]; readonly words: readonly string[] }

/** `typed` is the part of the question it was read from. */
export type SearchTerm = Wanted & { readonly typed: string; readonly isExcluded: boolean }

export type SearchQuery =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-many-words' }
  /** Something was typed, but no letter and no digit that is looked for. */
  | { readonly kind: 'no-words' }
  | { readonly kind: 'terms'; readonly terms: readonly SearchTerm[] }

/** What stands in quotes is a phrase, what follows a minus is not wanted; the rest is words. */
const PART = /(?<![\p{L}\p{N}])(?<minus>[-−–]?)(?:"(?<quoted>[^"]*)"|(?<word>[^\s"]+))|(?<rest>[^\s"]+)/gu

/**
 * Reads what a person typed into a search. All words must occur, in any of their forms; „w cudzysłowie” exactly as typed
 * and in this order; a word with a minus before it must not. "47/2015" is the number of an act, exactly. Words such as
 * "i" and "w" are left out where others remain.
 */
export function parseSearchQuery(text: string): SearchQuery {
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > SEARCH_QUERY_MAX) return { kind: 'too-long' }
  const terms = [...readParts(text.normalize('NFC').toWellFormed())]
  const telling = terms.filter((term) => term.kind !== 'word' || !stopWords.has(foldKey(term.word)))
  const kept = unique(telling.some(({ isExcluded }) => !isExcluded) ? telling : terms)
  if (!kept.some(({ isExcluded }) => !isExcluded)) return { kind: 'no-words' }
  if (kept.length > SEARCH_TERMS_MAX) return { kind: 'too-many-words' }
  return { kind: 'terms', terms: kept }
}

function* readParts(text: string): Iterable<SearchTerm> {
  const plain = text.replace(/[„”“‟«»〝〞]/g, '"')
  let open = ''
  for (const { groups = {} } of plain.matchAll(PART)) {
    const isExcluded = (groups.minus ?? '') !== ''
    if (groups.quoted === undefined && !isExcluded) {
      open += ` ${groups.word ?? groups.rest ?? ''}`
      continue
    }
    yield* readWords(open)
    open = ''
    const inner = groups.quoted ?? groups.word ?? ''
    if (groups.quoted === undefined) {
      for (const term of readWords(inner)) yield { ...term, isExcluded }
      continue
    }
    const words = textTokens(inner).map(({ word }) => word)
    if (words.length > 0) yield { kind: 'phrase', words, typed: inner.trim(), isExcluded }
  }
  yield* readWords(open)
}

/** Words outside quotes: dates and long numbers are taken together, as are numbers that a slash joins. */
function* readWords(text: string): Iterable<SearchTerm> {
  const tokens = textTokens(text)
  const numbers = numberKeys(text, tokens)
  for (let index = 0; index < tokens.length; ) {
    const number = numbers.find(({ from }) => from === index)
    const to = number?.to ?? joinedBySlash(text, tokens, index)
    const part = tokens.slice(index, to)
    const words = part.map(({ word }) => word)
    const typed = text.slice(part[0]?.start, part.at(-1)?.end)
    if (number) yield { kind: 'number', keys: number.keys, words, typed, isExcluded: false }
    else if (words.length > 1) yield { kind: 'phrase', words, typed, isExcluded: false }
    else yield { kind: 'word', word: words[0] ?? '', typed, isExcluded: false }
    index = to
  }
}

function joinedBySlash(text: string, tokens: ReturnType<typeof textTokens>, from: number): number {
  let to = from + 1
  for (let next = tokens[to]; next; next = tokens[to]) {
    const before = tokens[to - 1]
    const isNumber = /^\d+$/.test(next.word) && /^\d+$/.test(before?.word ?? '')
    if (!before || !isNumber || text.slice(before.end, next.start) !== '/') break
    to += 1
  }
  return to
}

function unique(terms: readonly SearchTerm[]): SearchTerm[] {
  const name = (term: SearchTerm) =>
    [term.isExcluded, term.kind, foldKey(term.kind === 'word' ? term.word : term.words.join(' '))].join(' ')
  return [...Map.groupBy(terms, name).values()].flatMap(([first]) => first ?? [])
}
