import type { SearchView } from '#components/list/search-page.tsx'
import { parsePage } from '#domain/list/paging.ts'
import { parseSearchQuery, SEARCH_QUERY_MAX, type SearchQuery } from '#domain/search/search-query.ts'
import type { PublicContext } from '#services/context.ts'
import { searchArticles } from '#services/search/search-articles.ts'
import { articleRow } from '../article-row.ts'
import { pageHref, pagerView } from '../pager-view.ts'

export type SearchParameters = Readonly<Record<'q' | 'archiwum' | 'strona', string | string[] | undefined>>

const problems = {
  empty: null,
  'too-long': `Zapytanie jest za długie (maksymalnie ${SEARCH_QUERY_MAX} znaków). Skróć je.`,
  'no-words': 'Wpisz co najmniej jedną literę lub cyfrę.',
} as const satisfies Record<Exclude<SearchQuery['kind'], 'words'>, string | null>

/** Null when the address names a page that the results do not have. */
export function searchView(context: PublicContext, parameters: SearchParameters): SearchView | null {
  const page = parsePage(parameters.strona)
  if (page === null) return null
  const typed = (firstOf(parameters.q) ?? '').normalize('NFC')
  const includesArchive = firstOf(parameters.archiwum) === 'tak'
  const query = parseSearchQuery(typed)
  if (query.kind !== 'words') {
    const kept = typed.slice(0, SEARCH_QUERY_MAX)
    return { query: kept, includesArchive, problem: problems[query.kind], results: null }
  }

  const found = searchArticles(context, { match: query.match, includeArchive: includesArchive, page })
  const total = includesArchive ? found.current + found.archived : found.current
  const asked = { path: '/szukaj', query: { q: typed, ...(includesArchive && { archiwum: 'tak' }) } }
  const other = { path: '/szukaj', query: { q: typed, ...(!includesArchive && { archiwum: 'tak' }) } }
  const pager = pagerView(asked, page, total)
  if (pager === null) return null
  return {
    query: typed,
    includesArchive,
    problem: null,
    results: {
      total,
      includesArchive,
      waiting: includesArchive ? 0 : found.archived,
      otherHref: pageHref(other, 1),
      articles: found.articles.map(articleRow),
      pager,
    },
  }
}

/** Of a parameter given twice, the first counts. */
function firstOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value[0] : value
}
