import { questionProblems } from '#components/search/question-problems.ts'
import type { SearchFilterView, SearchHelpView, SearchResultsView, SearchView } from '#components/search/search-view.ts'
import { type Page, parsePage } from '#domain/list/paging.ts'
import { parseSearchQuery, type SearchQuery, type SearchTerm } from '#domain/search/search-query.ts'
import { vainQuestion } from '#domain/search/vain-question.ts'
import type { PublicContext } from '#services/context.ts'
import { nearestWords } from '#services/search/nearest-words.ts'
import { searchPortal } from '#services/search/search-portal.ts'
import { searchYears } from '#services/search/search-years.ts'
import { listTopics } from '#services/tag/list-topics.ts'
import { helpBand } from '../help-band-view.ts'
import { pageHref, pagerView } from '../pager-view.ts'
import { searchFiltersView } from './search-filters-view.ts'
import { firstOf, readFilters, type SearchParameters, typedQuestion } from './search-parameters.ts'

/** Topics offered where nothing was found: those with the most texts. */
const TOPICS_SHOWN = 12

/**
 * The question, as it is counted, when the portal has nothing for all of it: no result, or only without one of its words. A
 * typing error that was repaired found what was meant, and what a filter or a later page does not have tells nothing.
 */
export function questionInVain({ query, clearHref, results }: SearchView): string | null {
  if (results === null || results.includesArchive || results.pager.current > 1 || clearHref !== null) return null
  return results.total === 0 || results.leftOut.length > 0 ? vainQuestion(query) : null
}

/** Null when the address names a page that the results do not have. */
export function searchView(context: PublicContext, parameters: SearchParameters): SearchView | null {
  const page = parsePage(parameters.strona)
  if (page === null) return null
  const topics = listTopics(context)
  const filters = readFilters(parameters, topics)
  const filterViews = searchFiltersView(filters, { topics, years: searchYears(context) })
  const typed = typedQuestion(parameters)
  const includesArchive = firstOf(parameters.archiwum) === 'tak'
  const query = parseSearchQuery(typed)
  const asked = { typed, filterViews, includesArchive }
  const results = query.kind === 'terms' ? resultsView(context, { ...asked, terms: query.terms, filters, page }) : null
  if (query.kind === 'terms' && results === null) return null
  const isLimited = filterViews.some(({ value }) => value !== '')
  return {
    query: typed,
    includesArchive,
    filters: filterViews,
    clearHref: isLimited ? pageHref({ path: '/szukaj', query: { q: typed } }, 1) : null,
    problem: query.kind === 'terms' || query.kind === 'empty' ? null : questionProblems[query.kind],
    results,
    help: results !== null && results.total > 0 ? null : helpView(context, topics, query),
  }
}

type Asked = {
  readonly typed: string
  readonly filterViews: readonly SearchFilterView[]
  readonly includesArchive: boolean
  readonly terms: readonly SearchTerm[]
  readonly filters: ReturnType<typeof readFilters>
  readonly page: Page
}

function resultsView(context: PublicContext, asked: Asked): SearchResultsView | null {
  const { terms, filters, includesArchive, page } = asked
  const found = searchPortal(context, { terms, filters, includeArchive: includesArchive, page })
  const pager = pagerView(address(asked, includesArchive), page, found.reachable)
  if (pager === null) return null
  return {
    total: found.showsArchive ? found.current + found.archived : found.current,
    reachable: found.reachable,
    showsArchive: found.showsArchive,
    includesArchive,
    waiting: found.showsArchive ? 0 : found.archived,
    otherHref: pageHref(address(asked, !includesArchive), 1),
    repaired: found.repaired,
    leftOut: found.leftOut,
    tooCommon: found.tooCommon,
    documents: found.documents.map(({ address: href, ...document }) => ({ ...document, href })),
    pager,
  }
}

function address({ typed, filterViews }: Asked, includesArchive: boolean) {
  const limits = filterViews.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const)
  return {
    path: '/szukaj',
    query: { q: typed, ...Object.fromEntries(limits), ...(includesArchive && { archiwum: 'tak' }) },
  }
}

function helpView(context: PublicContext, topics: ReturnType<typeof listTopics>, query: SearchQuery): SearchHelpView {
  const nearest = query.kind === 'terms' ? nearestWords(context, query.terms) : []
  const most = topics.toSorted((a, b) => b.articles - a.articles).slice(0, TOPICS_SHOWN)
  const shown = topics.filter((topic) => most.includes(topic))
  return {
    nearest: nearest.map((word) => ({ label: word, href: pageHref({ path: '/szukaj', query: { q: word } }, 1) })),
    topics: shown.map(({ name, slug }) => ({ label: name, href: `/tematy/${slug}` })),
    help: helpBand(context),
  }
}
