import { ABOVE_ALL, BELOW_ALL, placeOfId } from './document-id.ts'

/** A document and its BM25 score as SQLite gives it: smaller is better, all are below 0. */
export type Scored = { readonly id: number; readonly score: number }

/** In days: a text loses most of what being new is worth in the first two years. */
const NEW_FOR = 730
/** How much better a text of today is than the same one of long ago. */
const NEW_IS_WORTH = 0.3
const BELOW_IS_WORTH = 0.3

/** Best first; of equal ones the one with the higher id, which is the newer. `today` in days since 1 January 1970. */
export function rankAll(scored: readonly Scored[], today: number): number[] {
  return scored
    .map(({ id, score }) => ({ id, score: score * freshness(id, today) }))
    .toSorted((a, b) => a.score - b.score || b.id - a.id)
    .map(({ id }) => id)
}

/** The ids of several lists one after another, each once. */
export function rankProbes(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())]
}

/** What stands above all is as new as today; what stands below all gives way to whatever else has the words. */
function freshness(id: number, today: number): number {
  const place = placeOfId(id)
  if (place === BELOW_ALL) return BELOW_IS_WORTH
  const age = place === ABOVE_ALL ? 0 : Math.max(0, today - place)
  return 1 + NEW_IS_WORTH * Math.exp(-age / NEW_FOR)
}
