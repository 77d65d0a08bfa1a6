import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
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
  readonly ids: IdRange
  /** Marks any of which does in the place of a term. */
  readonly marksOf?: MarksOf
  /** Condition on each document, whose id it is given. */
  readonly among?: (id: SQL) => SQL
}

/** So many hits are ranked one by one; of more only the newest of each part are looked at. */
const RANKED_MAX = 150
const PROBE_MAX = 200

const keysOf = (word: string) => polish().queryKeys(word)

/** The terms in a part of a document, as an expression of FTS5. */
export function matchOf(
  terms: readonly SearchTerm[],
  scope: Pick<Scope, 'marks' | 'marksOf'>,
  part: SearchPart = 'anywhere',
) {
  return matchExpression(terms, keysOf, { ...scope, part })
}

/**
 * Ids of the documents for the terms, best first. Up to 150 are compared one by one (BM25, weights 8, 3 and 1 for title,
 * summary and text, and their age); of more, those with all terms in the title stand before those with all in the summary
 * and those before the rest, each newest first, 200 of each: to rank 60,000 texts for ten would take a second.
 */
export function rankDocuments(
  db: Reader,
  index: SearchIndex,
  terms: readonly SearchTerm[],
  scope: Scope,
  today: number,
): readonly number[] {
  const newest = idsFor(db, index, terms, scope, 'anywhere', RANKED_MAX + 1)
  if (newest.length > RANKED_MAX) {
    const probe = (part: SearchPart) => idsFor(db, index, terms, scope, part, PROBE_MAX)
    return rankProbes([probe('title'), probe('summary'), newest])
  }
  const scored = db.all<Scored>(sql`
    select rowid as id, bm25(${index.words}, 1.0, 8.0, 3.0, 0.0) as score
    from ${index.words} where ${isWanted(index, terms, scope, 'anywhere')}`)
  return rankAll(scored, today)
}

/** Newest first: rows of FTS5 are read backwards by id, and no further than the limit. */
function idsFor(
  db: Reader,
  index: SearchIndex,
  terms: readonly SearchTerm[],
  scope: Scope,
  part: SearchPart,
  limit: number,
): number[] {
  return db
    .all<{ id: number }>(
      sql`select rowid as id from ${index.words} where ${isWanted(index, terms, scope, part)}
        order by rowid desc limit ${limit}`,
    )
    .map(({ id }) => id)
}

function isWanted({ words }: SearchIndex, terms: readonly SearchTerm[], scope: Scope, part: SearchPart): SQL {
  const { ids, among } = scope
  const isThere = sql`${words} match ${matchOf(terms, scope, part)} and ${words}.rowid >= ${ids.from} and ${words}.rowid < ${ids.to}`
  return among ? sql`${isThere} and ${among(sql`${words}.rowid`)}` : isThere
}
