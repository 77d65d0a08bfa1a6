import { foldKey } from '../text/fold-key.ts'
import { type HeadPart, headToken } from './head-tokens.ts'
import type { SearchTerm } from './search-query.ts'
import { wordToken } from './word-token.ts'

/**
 * Which part of a document a term has to be in. Where any will do no column is named: FTS5 then reads which documents have a
 * term and not where in them. Marks are no words (services/search/search-marks.ts).
 */
export type SearchPart = HeadPart | 'anywhere'

/** The keys of a typed word (domain/polish/word-keys.ts, queryKeys). */
export type KeysOf = (word: string) => readonly string[]

/** Marks of a document any of which does in the place of a term: of who wrote a text that does not name them. */
export type MarksOf = (term: SearchTerm) => readonly string[]

/**
 * The question as an expression of FTS5 (SQLite, FTS5, 3): every wanted term in the part, none of the excluded ones
 * anywhere, each group of marks with at least one of its marks, and no unwanted mark. Nothing that a person typed is an operator or the
 * name of a column: it is letters and digits in quotes.
 */
export function matchExpression(
  terms: readonly SearchTerm[],
  keysOf: KeysOf,
  {
    part = 'anywhere',
    marks = [],
    unwanted = [],
    marksOf = () => [],
  }: {
    part?: SearchPart
    marks?: readonly (readonly string[])[]
    unwanted?: readonly string[]
    marksOf?: MarksOf
  } = {},
): string {
  const orMarked = (term: SearchTerm, expression: string) => {
    const instead = marksOf(term)
    return instead.length === 0 ? expression : `((${expression}) OR ${anyOf(instead)})`
  }
  const inPart = (term: SearchTerm, where: SearchPart) => {
    const expression = termExpression(term, keysOf, where)
    return where === 'anywhere' ? orMarked(term, expression) : expression
  }
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map((term) => inPart(term, part))
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map((term) => inPart(term, 'anywhere'))
  const marked = marks.map((group) => anyOf(group))
  const without = [...excluded, ...(unwanted.length > 0 ? [anyOf(unwanted)] : [])]
  return [[...wanted, ...marked].join(' AND '), ...without].join(' NOT ')
}

function termExpression(term: SearchTerm, keysOf: KeysOf, part: SearchPart): string {
  if (part !== 'anywhere') return headExpression(term, keysOf, part)
  if (term.kind === 'word') return anyOf(keysOf(term.word))
  if (term.kind === 'phrase') return phrase(term.words)
  // A row of numbers may be one number or several: "116 111", "plan 2015 2018".
  return `(${anyOf(term.keys)} OR (${term.words.map((word) => quoted(wordToken(word))).join(' AND ')}))`
}

/** A phrase is looked for in the part itself, but only where the part has its words in any form. */
function headExpression(term: SearchTerm, keysOf: KeysOf, part: HeadPart): string {
  const anyHere = (keys: readonly string[]) => anyOf(keys.map((key) => headToken(part, key)))
  if (term.kind === 'word') return anyHere(keysOf(term.word))
  const words = term.words.map((word) => anyHere([...new Set([word, foldKey(word)].flatMap(keysOf))])).join(' AND ')
  return term.kind === 'phrase'
    ? `(${words} AND ${part} : ${phrase(term.words)})`
    : `(${anyHere(term.keys)} OR (${words}))`
}

/** A word that left no key is found nowhere. */
function anyOf(tokens: readonly string[]): string {
  return `(${(tokens.length > 0 ? tokens : ['~~']).map(quoted).join(' OR ')})`
}

/** Words one after another; each was folded into one token, or into several as "ﬀ.x" might be. */
function phrase(words: readonly string[]): string {
  return quoted(words.map(wordToken).join(' '))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`
}
