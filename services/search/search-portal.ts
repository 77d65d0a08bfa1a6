import type { Reader } from '#db/client.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { SearchFilters } from '#domain/search/search-filters.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '../context.ts'
import { countDocuments, idsIn } from './count-documents.ts'
import { filterMarks } from './filter-marks.ts'
import { rankDocuments } from './find-documents.ts'
import { hitsOfTerms } from './hits-of-terms.ts'
import { rarestTerms } from './rarest-terms.ts'
import { relaxTerms } from './relax-terms.ts'
import { repairTerms } from './repair-terms.ts'
import { publicIndex } from './search-index.ts'
import { type FoundDocument, showDocuments } from './show-documents.ts'

export type SearchFound = {
  /** Documents with what was looked for, in the portal of today and in the archive. */
  readonly current: number
  readonly archived: number
  /** Whether the archive is among those shown: because it was asked for, or because nothing else was found. */
  readonly showsArchive: boolean
  /** How many can be paged through: of very many only the best. */
  readonly reachable: number
  readonly documents: readonly FoundDocument[]
  /** Words that no document has, and what was looked for in their place. */
  readonly repaired: readonly { readonly typed: string; readonly instead: string }[]
  /** Parts of the question without which something was found. */
  readonly leftOut: readonly string[]
  /** Parts of a long question that were not looked for, because most documents have them. */
  readonly tooCommon: readonly string[]
}

type Asked = {
  readonly terms: readonly SearchTerm[]
  readonly filters: SearchFilters
  readonly includeArchive: boolean
  readonly page: Page
}

/**
 * One page of what readers find: the documents with all terms, best first, current ones before the archive. Where there is
 * none, typing errors are repaired, and where that does not help one word is left out; the answer says so. Of more than eight terms the
 * rarest are asked for.
 */
export function searchPortal(
  { db, locale, now }: PublicContext,
  { terms: typed, filters, includeArchive, page }: Asked,
): SearchFound {
  const marks = filterMarks(db, locale, filters)
  const counts = new Map<readonly SearchTerm[], ReturnType<typeof countDocuments>>()
  const count = (terms: readonly SearchTerm[]) => {
    const found = counts.get(terms) ?? countDocuments(db, terms, { marks, year: filters.year })
    counts.set(terms, found)
    return found
  }

  const asked = rarestTerms(db, typed)
  const terms = widen(db, asked, (some) => count(some).current + count(some).archived)
  const { current, archived } = count(terms)
  const showsArchive = includeArchive || current === 0
  const today = Math.floor(Date.parse(warsawDay(now)) / 86_400_000)
  const ranked = (isArchived: boolean) =>
    rankDocuments(db, publicIndex, terms, { marks, ids: idsIn(isArchived, filters.year) }, today)
  const ids = [...(current > 0 ? ranked(false) : []), ...(showsArchive && archived > 0 ? ranked(true) : [])]
  const findHits = hitsOfTerms(terms)
  const documents = showDocuments(db, ids.slice(page.offset, page.offset + PAGE_SIZE), findHits)
  return {
    current,
    archived,
    showsArchive,
    reachable: ids.length,
    documents,
    repaired: repairs(typed, terms, documents),
    leftOut: partsWithout(asked, terms),
    tooCommon: partsWithout(typed, asked),
  }
}

/** What was typed for the terms that are not among the others. */
function partsWithout(terms: readonly SearchTerm[], others: readonly SearchTerm[]): string[] {
  return terms.filter(({ typed: part }) => !others.some((other) => other.typed === part)).map(({ typed }) => typed)
}

/** The terms themselves while anything has them all; otherwise what comes nearest to them and finds something. */
function widen(db: Reader, typed: readonly SearchTerm[], total: (terms: readonly SearchTerm[]) => number) {
  if (total(typed) > 0) return typed
  const repaired = repairTerms(db, typed)
  if (repaired !== typed && total(repaired) > 0) return repaired
  return relaxTerms(repaired, total) ?? typed
}

/** What stands in the place of typed words: as the first document that has it writes it, with its Polish letters. */
function repairs(
  typed: readonly SearchTerm[],
  terms: readonly SearchTerm[],
  documents: readonly FoundDocument[],
): SearchFound['repaired'] {
  return terms.flatMap((term) => {
    if (term.kind !== 'word' || typed.includes(term)) return []
    const marked = documents.flatMap(({ title, excerpt }) => [...title, ...excerpt]).filter(({ isMarked }) => isMarked)
    const written = marked.find(({ text }) => foldKey(text) === term.word)?.text.toLowerCase()
    return [{ typed: term.typed, instead: written ?? term.word }]
  })
}
