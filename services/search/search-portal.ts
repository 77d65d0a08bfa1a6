import type { Reader } from '#db/client.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import { REACHABLE_MAX } from '#domain/search/result-count.ts'
import type { SearchFilters } from '#domain/search/search-filters.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '../context.ts'
import { filterMarks } from './filter-marks.ts'
import { rankDocuments } from './find-documents.ts'
import { hitsOfTerms } from './hits-of-terms.ts'
import { rarestTerms } from './rarest-terms.ts'
import { relaxTerms } from './relax-terms.ts'
import { repairTerms } from './repair-terms.ts'
import { type FoundDocument, showDocuments } from './show-documents.ts'
import { type Walked, walkDocuments } from './walk-documents.ts'

export type SearchFound = {
  /** Documents with what was looked for, in the portal of today and in the archive; above COUNTED_MAX: more than that. */
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
  const walk = walkDocuments(db, { marks: filterMarks(db, locale, filters), year: filters.year })
  const total = (terms: readonly SearchTerm[]) => walk(terms).current.count + walk(terms).archived.count

  const asked = rarestTerms(db, typed)
  const terms = widen(db, asked, total)
  const { current, archived } = walk(terms)
  const showsArchive = includeArchive || current.count === 0
  const today = Math.floor(Date.parse(warsawDay(now)) / 86_400_000)
  const shown = (showsArchive ? [current, archived] : [current]).map((part) => bestOf(db, part, today))
  const documents = showDocuments(db, idsOfPage(shown, page), hitsOfTerms(terms))
  return {
    current: current.count,
    archived: archived.count,
    showsArchive,
    reachable: shown.reduce((sum, { length }) => sum + length, 0),
    documents,
    repaired: repairs(typed, terms, documents),
    leftOut: partsWithout(asked, terms),
    tooCommon: partsWithout(typed, asked),
  }
}

/** Documents to page through, best first. */
type Best = { readonly length: number; readonly first: (needed: number) => readonly number[] }

function bestOf(db: Reader, { question, count, newest }: Walked, today: number): Best {
  return {
    length: Math.min(count, REACHABLE_MAX),
    first: (needed) => rankDocuments(db, question, { newest: newest(), first: needed, today }),
  }
}

/** What a page shows of several lists one after another: of each only so much is ranked as the page needs. */
function idsOfPage(lists: readonly Best[], { offset }: Page): number[] {
  let before = 0
  return lists.flatMap(({ length, first }) => {
    const from = Math.max(0, offset - before)
    const to = Math.min(length, offset + PAGE_SIZE - before)
    before += length
    return to > from ? first(to).slice(from, to) : []
  })
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
