import { and, count, desc } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { PublicContext } from '../context.ts'
import { isListed, isPublished, type ListedArticle, selectListedArticles, toListedArticles } from './listed-articles.ts'

/** What is current, newest first: by the first day of first publication anywhere, then by id. */
export function listCurrentArticles({ db }: PublicContext, page: Page): { total: number; articles: ListedArticle[] } {
  const which = and(isListed, isPublished)
  const total = db.select({ rows: count() }).from(articles).where(which).get()?.rows ?? 0
  const rows = selectListedArticles(db)
    .where(which)
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .all()
  return { total, articles: toListedArticles(db, rows) }
}
