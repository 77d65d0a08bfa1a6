import { and, count, desc, eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { PublicContext } from '../context.ts'
import { isListed, isPublished, type ListedArticle, selectListedArticles, toListedArticles } from './listed-articles.ts'

/** What is current, newest first: by the first day of first publication anywhere, then by id. */
export function listCurrentArticles(
  { db, locale }: PublicContext,
  page: Page,
): { total: number; articles: ListedArticle[] } {
  const which = and(isListed(locale), isPublished)
  const total = db.select({ rows: count() }).from(articles).where(which).get()?.rows ?? 0
  // Pages before this one are passed in the index alone.
  const shown = db
    .select({ id: articles.id, firstPublishedOn: articles.firstPublishedOn })
    .from(articles)
    .where(which)
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .as('shown')
  const rows = selectListedArticles(db)
    .innerJoin(shown, eq(shown.id, articles.id))
    .orderBy(desc(shown.firstPublishedOn), desc(shown.id))
    .all()
  return { total, articles: toListedArticles(db, rows) }
}
