import { and, count, desc, eq, gte, lte, sql } from 'drizzle-orm'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { Locale } from '#domain/locale.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { PublicContext } from '../context.ts'
import {
  isArchived,
  isListed,
  isPublishedRevision,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

const year = sql<string>`substr(${articles.firstPublishedOn}, 1, 4)`

/** The month of first publication; null where only the year, or a span over several months, is known. */
const month = sql<string | null>`case
  when ${articleRevisions.firstPublishedEarliestOn} is null
    or substr(${articleRevisions.firstPublishedEarliestOn}, 1, 7) = substr(${articleRevisions.firstPublishedLatestOn}, 1, 7)
  then substr(${articles.firstPublishedOn}, 1, 7)
end`

/** Years of first publication anywhere that have archived articles, newest first. */
export function listArchiveYears({ db, locale }: PublicContext): { year: string; articles: number }[] {
  return db
    .select({ year, articles: count() })
    .from(articles)
    .where(and(isListed(locale), isArchived))
    .groupBy(year)
    .orderBy(desc(year))
    .all()
}

/** Months of the year ('2015-03'), newest first, with their archived articles; null, the month unknown, comes last. */
export function listArchiveMonths(
  { db, locale }: PublicContext,
  inYear: string,
): { month: string | null; articles: number }[] {
  return db
    .select({ month, articles: count() })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .where(ofYear(locale, inYear))
    .groupBy(month)
    .orderBy(desc(month))
    .all()
}

/** One page of a year of the archive, in the order of its months, newest first, then by id. */
export function listArchivedArticles(
  { db, locale }: PublicContext,
  inYear: string,
  page: Page,
): { month: string | null; article: ListedArticle }[] {
  // What the order needs is sorted for the whole year; all else is looked up for one page of it.
  const shown = db
    .select({ id: articles.id, month: sql<string | null>`${month}`.as('month'), day: articles.firstPublishedOn })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .where(ofYear(locale, inYear))
    .orderBy(desc(month), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .as('shown')
  const rows = selectListedArticles(db)
    .innerJoin(shown, eq(shown.id, articles.id))
    .orderBy(desc(shown.month), desc(shown.day), desc(shown.id))
    .all()
  return toListedArticles(db, rows).map((article) => ({ month: knownMonth(article.firstPublished), article }))
}

/** The same as `month` above, for a date that was read. */
function knownMonth({ earliest, latest }: PartialDate): string | null {
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : null
}

function ofYear(locale: Locale, inYear: string) {
  return and(
    isListed(locale),
    isArchived,
    gte(articles.firstPublishedOn, `${inYear}-01-01`),
    lte(articles.firstPublishedOn, `${inYear}-12-31`),
  )
}
