import type { ArchiveYearView } from '#components/list/archive-year-page.tsx'
import { type Page, pageOfRow } from '#domain/list/paging.ts'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { listArchivedArticles, listArchiveMonths } from '#services/article/list-archived-articles.ts'
import type { PublicContext } from '#services/context.ts'
import { articleRow } from '../../article-row.ts'
import { pageHref, pagerView } from '../../pager-view.ts'

export function archiveYearPath(year: string): string {
  return `/archiwum/${year}`
}

/** Null when the archive has nothing of that year, or not that many pages. */
export function archiveYearView(context: PublicContext, year: string, page: Page): ArchiveYearView | null {
  const list = { path: archiveYearPath(year) }
  const months = listArchiveMonths(context, year)
  const total = months.reduce((sum, { articles }) => sum + articles, 0)
  const pager = total === 0 ? null : pagerView(list, page, total)
  if (pager === null) return null
  const rows = listArchivedArticles(context, year, page)
  return {
    year,
    total,
    pager,
    months: months.map(({ month, articles }, index) => {
      const before = months.slice(0, index).reduce((sum, earlier) => sum + earlier.articles, 0)
      const id = month === null ? 'bez-miesiaca' : `miesiac-${month.slice(5)}`
      return {
        id,
        label: monthLabel(month),
        total: articles,
        href: `${pageHref(list, pageOfRow(before))}#${id}`,
        articles: rows.filter((row) => row.month === month).map(({ article }) => articleRow(article)),
      }
    }),
  }
}

/** "marzec 2015"; a date known only to the year belongs to no month. */
function monthLabel(month: string | null): string {
  const date = month === null ? null : parsePartialDate(month)
  return date === null ? 'miesiąc nieznany' : formatPartialDate(date, 'table')
}
