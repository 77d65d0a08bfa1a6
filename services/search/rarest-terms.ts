import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { matchExpression } from '#domain/search/match-expression.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { polish } from './polish.ts'

/** So many words say what is looked for; each further one costs as much and tells less. */
const ASKED_MAX = 8
/** Documents are counted so far: a word in more of them tells little. */
const COUNTED_MAX = 1_000

/**
 * The terms of a long question that fewest documents have, eight at most, in their order; what must not be there stays. A
 * term that no document has is the rarest. The same array when there are no more.
 */
export function rarestTerms(db: Reader, terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length <= ASKED_MAX) return terms
  const counted = wanted.map((term) => ({ term, documents: countSome(db, term) }))
  const kept = new Set(
    counted
      .toSorted((a, b) => a.documents - b.documents)
      .slice(0, ASKED_MAX)
      .map(({ term }) => term),
  )
  return terms.filter((term) => term.isExcluded || kept.has(term))
}

function countSome(db: Reader, term: SearchTerm): number {
  const match = matchExpression([term], polish().queryKeys)
  const found = db.get<{ documents: number }>(
    sql`select count(*) as documents from (select 1 from search_index where search_index match ${match} limit ${COUNTED_MAX})`,
  )
  return found?.documents ?? 0
}
