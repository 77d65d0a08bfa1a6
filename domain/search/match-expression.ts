import type { SearchTerm } from './search-query.ts'
import { wordToken } from './word-token.ts'

/** Which part of a document a term has to be in. */
export type SearchPart = 'title' | 'summary' | 'anywhere'

/**
 * Columns of the index with words; each has the keys of its words and, behind a sign, the words themselves. Where any will do none is
 * named: FTS5 then reads which documents have a term and not where in them. Marks are no words (services/search/search-marks.ts).
 */
const COLUMNS = { title: 'title : ', summary: 'summary : ', anywhere: '' } as const

/** The keys of a typed word (domain/polish/word-keys.ts, queryKeys). */
export type KeysOf = (word: string) => readonly string[]

/** Marks of a document any of which does in the place of a term: of who wrote a text that does not name them. */
export type MarksOf = (term: SearchTerm) => readonly string[]

/**
 * The question as an expression of FTS5 (SQLite, FTS5, 3): every wanted term in the part, none of the excluded ones
 * anywhere, and each group of marks with at least one of its marks. Nothing that a person typed is an operator or the
 * name of a column: it is letters and digits in quotes.
 */
export function matchExpression(
  terms: readonly SearchTerm[],
  keysOf: KeysOf,
  {
    part = 'anywhere',
    marks = [],
    marksOf = () => [],
  }: { part?: SearchPart; marks?: readonly (readonly string[])[]; marksOf?: MarksOf } = {},
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
  const unwanted = terms.filter(({ isExcluded }) => isExcluded).map((term) => inPart(term, 'anywhere'))
  const marked = marks.map((group) => anyOf(group))
  return [[...wanted, ...marked].join(' AND '), ...unwanted].join(' NOT ')
}

function termExpression(term: SearchTerm, keysOf: KeysOf, part: SearchPart): string {
  if (term.kind === 'word') return `${COLUMNS[part]}${anyOf(keysOf(term.word))}`
  if (term.kind === 'phrase') return `${COLUMNS[part]}${phrase(term.words)}`
  // A row of numbers may be one number or several: "116 111", "plan 2015 2018".
  const apart = term.words.map((word) => `${COLUMNS[part]}${quoted(wordToken(word))}`)
  return `((${COLUMNS[part]}${anyOf(term.keys)}) OR (${apart.join(' AND ')}))`
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
