import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { FIRST_CURRENT_ID, type IdRange, idsOfYear } from '#domain/search/document-id.ts'
import { matchExpression } from '#domain/search/match-expression.ts'
import { rankAll, rankProbes, type Scored } from '#domain/search/rank.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { polish } from './polish.ts'

/** Which documents are looked through: their marks, one of each group, and whether they are current or archived. */
export type Scope = {
  readonly marks: readonly (readonly string[])[]
  readonly year: number | null
  readonly isArchived: boolean
}

/** So many hits are ranked one by one; of more only the newest of each part are looked at. */
const RANKED_MAX = 150
const PROBE_MAX = 200

/** Ids from the newest, and all there are. */
const LAST_ID = 2 * FIRST_CURRENT_ID

const keysOf = (word: string) => polish().queryKeys(word)

/** How many documents there are for the terms, current and archived: one walk along the index. */
export function countDocuments(
  db: Reader,
  terms: readonly SearchTerm[],
  { marks, year }: Pick<Scope, 'marks' | 'year'>,
): { readonly current: number; readonly archived: number } {
  const match = matchExpression(terms, keysOf, { marks })
  const inScope = [false, true].map((isArchived) => {
    const { from, to } = idsIn({ isArchived, year })
    return sql`count(*) filter (where rowid >= ${from} and rowid < ${to})`
  })
  const [current, archived] = inScope
  return (
    db.get(
      sql`select ${current} as current, ${archived} as archived from search_index where search_index match ${match}`,
    ) ?? {
      current: 0,
      archived: 0,
    }
  )
}

/**
 * Ids of the documents for the terms, best first. Up to 150 are compared one by one (BM25, weights 8, 3 and 1 for title,
 * summary and text, and their age); of more, those with all terms in the title stand before those with all in the summary
 * and those before the rest, each newest first, 200 of each: to rank 60,000 texts for ten would take a second.
 */
export function rankDocuments(
  db: Reader,
  terms: readonly SearchTerm[],
  scope: Scope,
  today: number,
): readonly number[] {
  const newest = idsFor(db, terms, scope, 'anywhere', RANKED_MAX + 1)
  if (newest.length > RANKED_MAX) {
    const probe = (part: 'title' | 'summary') => idsFor(db, terms, scope, part, PROBE_MAX)
    return rankProbes([probe('title'), probe('summary'), newest])
  }
  const { from, to } = idsIn(scope)
  const scored = db.all<Scored>(sql`
    select rowid as id, bm25(search_index, 1.0, 8.0, 3.0, 0.0) as score
    from search_index
    where search_index match ${matchExpression(terms, keysOf, scope)} and rowid >= ${from} and rowid < ${to}`)
  return rankAll(scored, today)
}

/** Newest first: rows of FTS5 are read backwards by id, and no further than the limit. */
function idsFor(
  db: Reader,
  terms: readonly SearchTerm[],
  scope: Scope,
  part: 'title' | 'summary' | 'anywhere',
  limit: number,
): number[] {
  const { from, to } = idsIn(scope)
  const match = matchExpression(terms, keysOf, { part, marks: scope.marks })
  return db
    .all<{ id: number }>(
      sql`select rowid as id from search_index
        where search_index match ${match} and rowid >= ${from} and rowid < ${to}
        order by rowid desc limit ${limit}`,
    )
    .map(({ id }) => id)
}

function idsIn({ isArchived, year }: Pick<Scope, 'isArchived' | 'year'>): IdRange {
  if (year !== null) return idsOfYear(isArchived, year)
  return isArchived ? { from: 0, to: FIRST_CURRENT_ID } : { from: FIRST_CURRENT_ID, to: LAST_ID }
}
