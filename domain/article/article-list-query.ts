import { parseWholeNumber } from '#domain/list/paging.ts'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { findVoivodeshipBySlug, type VoivodeshipCode, voivodeship } from '#domain/voivodeship.ts'
import type { EditorialStatus } from './editorial-status.ts'

/** What a list of the staff can be ordered by: how well the words fit, or a column. */
export const articleOrders = ['relevance', 'change', 'title', 'publication'] as const
export type ArticleOrder = (typeof articleOrders)[number]

/** What is in the address of the list of articles. Null = not asked for. */
export type ArticleListQuery = {
  readonly words: string
  readonly status: EditorialStatus | null
  readonly tag: string | null
  readonly voivodeship: VoivodeshipCode | null
  readonly year: string | null
  readonly isMine: boolean
  readonly order: ArticleOrder
  readonly direction: 'ascending' | 'descending'
  readonly page: number
}

export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Standings as they are written in addresses. */
export const statusSlugs = {
  draft: 'szkic',
  submitted: 'czeka',
  approved: 'zatwierdzony',
  scheduled: 'zaplanowany',
  published: 'opublikowany',
  'published-with-changes': 'zmiany',
  archived: 'archiwum',
  withdrawn: 'wycofany',
} as const satisfies Record<EditorialStatus, string>

const orderSlugs = {
  relevance: 'trafnosc',
  change: 'zmiana',
  title: 'tytul',
  publication: 'publikacja',
} as const satisfies Record<ArticleOrder, string>

/** What fits best comes first where words are asked for, the last changed otherwise. */
const naturalOrder = (words: string): ArticleOrder => (words === '' ? 'change' : 'relevance')

/** Titles from a, dates from the newest. */
export const naturalDirection = {
  relevance: 'descending',
  change: 'descending',
  title: 'ascending',
  publication: 'descending',
} as const satisfies Record<ArticleOrder, ArticleListQuery['direction']>

/** Reads the address; what it does not know is not asked for. Null for whatever is no number of a page. */
export function parseArticleListQuery(parameters: AddressParameters): ArticleListQuery | null {
  const text = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const page = parameters.strona === undefined ? 1 : parseWholeNumber(text('strona'))
  if (page === null) return null
  const words = text('q').slice(0, SEARCH_QUERY_MAX)
  const asked = keyOf(orderSlugs, text('sort'))
  // An order that only words give has no meaning without them.
  const order = asked === null || (asked === 'relevance' && words === '') ? naturalOrder(words) : asked
  const ways = { rosnaco: 'ascending', malejaco: 'descending' } as const
  return {
    words,
    status: keyOf(statusSlugs, text('stan')),
    tag: text('tag') || null,
    voivodeship: findVoivodeshipBySlug(text('zespol'))?.code ?? null,
    year: /^[12]\d{3}$/.test(text('rok')) ? text('rok') : null,
    isMine: text('moje') === '1',
    order,
    direction:
      order !== 'relevance' && Object.hasOwn(ways, text('kierunek'))
        ? ways[text('kierunek') as keyof typeof ways]
        : naturalDirection[order],
    page,
  }
}

/** The address of the list for a question; what is not asked for is left out. */
export function articleListHref(query: ArticleListQuery): string {
  const parameters = new URLSearchParams()
  if (query.words) parameters.set('q', query.words)
  if (query.status) parameters.set('stan', statusSlugs[query.status])
  if (query.tag) parameters.set('tag', query.tag)
  if (query.voivodeship) parameters.set('zespol', voivodeship(query.voivodeship).slug)
  if (query.year) parameters.set('rok', query.year)
  if (query.isMine) parameters.set('moje', '1')
  if (query.order !== naturalOrder(query.words)) parameters.set('sort', orderSlugs[query.order])
  if (query.direction !== naturalDirection[query.order]) {
    parameters.set('kierunek', query.direction === 'ascending' ? 'rosnaco' : 'malejaco')
  }
  if (query.page > 1) parameters.set('strona', String(query.page))
  const text = parameters.toString()
  return text === '' ? '/panel/artykuly' : `/panel/artykuly?${text}`
}

export function isFiltered(query: ArticleListQuery): boolean {
  return query.words !== '' || countFilters(query) > 0
}

/** How many things beside words the list is narrowed down by. */
export function countFilters({ status, tag, voivodeship: code, year, isMine }: ArticleListQuery): number {
  return [status, tag, code, year].filter((one) => one !== null).length + (isMine ? 1 : 0)
}

function keyOf<Key extends string>(slugs: Readonly<Record<Key, string>>, slug: string): Key | null {
  const found = (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug)
  return found ?? null
}
