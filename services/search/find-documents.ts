import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { integer } from '#db/integer.ts'
import type { IdRange } from '#domain/search/document-id.ts'
import { type MarksOf, matchExpression, type SearchPart } from '#domain/search/match-expression.ts'
import { rankAll, rankProbes, type Scored } from '#domain/search/rank.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { polish } from './polish.ts'
import type { SearchIndex } from './search-index.ts'

/** Which documents of an index are looked through. */
export type Scope = {
  /** Marks, one of each group. */
  readonly marks: readonly (readonly string[])[]
  /** Marks none of which a document may have. */
  readonly unwanted?: readonly string[]
  readonly ids: IdRange
  /** Marks any of which does in the place of a term. */
  readonly marksOf?: MarksOf
  /** Condition on each document, whose id it is given. */
  readonly among?: (id: SQL) => SQL
}

/** A question to an index. */
export type Question = { readonly index: SearchIndex; readonly terms: readonly SearchTerm[]; readonly scope: Scope }

/** So many hits are ranked one by one. */
export const RANKED_MAX = 150

const keysOf = (word: string) => polish().queryKeys(word)

/** The terms in a part of a document, as an expression of FTS5. */
export function matchOf(
  terms: readonly SearchTerm[],
  scope: Pick<Scope, 'marks' | 'unwanted' | 'marksOf'>,
  part: SearchPart = 'anywhere',
) {
  return matchExpression(terms, keysOf, { ...scope, part })
}

/** Ids of documents for the question, newest first: rows of FTS5 are read backwards by id, and no further than the limit. */
export function newestDocuments(db: Reader, question: Question, limit: number, part: SearchPart = 'anywhere') {
  return walkAlong(db, question, { limit, part, order: sql`desc` })
}

/** The same from the oldest on, for who only counts them: what is archived stands at the beginning of the index. */
export function oldestDocuments(db: Reader, question: Question, limit: number) {
  return walkAlong(db, question, { limit, part: 'anywhere', order: sql`asc` })
}

type Walk = { readonly limit: number; readonly part: SearchPart; readonly order: SQL }

function walkAlong(db: Reader, { index: { words }, terms, scope }: Question, { limit, part, order }: Walk): number[] {
  const { ids, among } = scope
  const isAmong = among ? sql`and ${among(sql`${words}.rowid`)}` : sql``
  const rows = db.values<[number]>(
    sql`select rowid from ${words} where ${words} match ${matchOf(terms, scope, part)}
      and ${words}.rowid >= ${integer(ids.from)} and ${words}.rowid < ${integer(ids.to)} ${isAmong}
      order by rowid ${order} limit ${limit}`,
  )
  return rows.map(([id]) => id)
}

type Wanted = {
  /** The newest documents for the question: all of them, or more than RANKED_MAX, and as many as are needed. */
  readonly newest: readonly number[]
  /** So many of the best are needed; what follows them may be left out. */
  readonly first: number
  /** In days since 1 January 1970. */
  readonly today: number
}

/**
 * Ids of the documents for the question, best first, at least as many as are needed where there are so many. Up to 150 are
 * compared one by one (BM25, weights 8, 3 and 1 for title, summary and text, and their age); of more, those with all terms
 * in the title stand before those with all in the summary and those before the rest, each newest first, and the next part
 * is looked through only when the ones before it are too few: to rank 60,000 texts for ten would take a second.
 */
export function rankDocuments(db: Reader, question: Question, { newest, first, today }: Wanted): readonly number[] {
  if (newest.length <= RANKED_MAX) return rankAll(scoresOf(db, question, newest), today)
  const inTitle = newestDocuments(db, question, first, 'title')
  if (inTitle.length >= first) return inTitle
  const best = rankProbes([inTitle, newestDocuments(db, question, first, 'summary')])
  return best.length >= first ? best : rankProbes([best, newest])
}

/**
 * BM25 asks of every word of an expression how many documents have it, so this one has nothing but what is looked for: which
 * documents they are is known. With "+" SQLite does not ask the index again for each of them.
 */
function scoresOf(db: Reader, { index: { words }, terms, scope }: Question, ids: readonly number[]): Scored[] {
  if (ids.length === 0) return []
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const match = matchOf(wanted, { marks: [], ...(scope.marksOf && { marksOf: scope.marksOf }) })
  return db.all<Scored>(sql`
    select rowid as id, bm25(${words}, 1.0, 8.0, 3.0, 0.0) as score from ${words}
    where ${words} match ${match}
      and ${words}.rowid >= ${integer(Math.min(...ids))} and ${words}.rowid <= ${integer(Math.max(...ids))}
      and +${words}.rowid in (select value from json_each(${JSON.stringify(ids)}))`)
}
