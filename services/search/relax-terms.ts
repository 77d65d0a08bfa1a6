import type { SearchTerm } from '#domain/search/search-query.ts'

/** How many documents there are for some terms. */
type Count = (terms: readonly SearchTerm[]) => number

/**
 * The terms without one, when no document has them all: of the ways that find something the one that finds least, which
 * leaves out the word that says least. Where even that is too much to ask, the one term that finds least. Null when none
 * finds anything. What must not be there stays.
 */
export function relaxTerms(terms: readonly SearchTerm[], count: Count): readonly SearchTerm[] | null {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length < 2) return null
  const without = wanted.map((left) => terms.filter((term) => term !== left))
  const single = wanted.map((only) => terms.filter((term) => term === only || term.isExcluded))
  return rarest(without, count) ?? (wanted.length > 2 ? rarest(single, count) : null)
}

function rarest(choices: readonly (readonly SearchTerm[])[], count: Count): readonly SearchTerm[] | null {
  const found = choices.map((terms) => ({ terms, hits: count(terms) })).filter(({ hits }) => hits > 0)
  return found.toSorted((a, b) => a.hits - b.hits)[0]?.terms ?? null
}
