import { and, desc, inArray } from 'drizzle-orm'
import { articleRevisions, articles } from '#db/schema/index.ts'
import type { Body } from '#domain/article/body/body.ts'
import type { PublicContext } from '../context.ts'
import {
  isArchived,
  isListed,
  isPublished,
  isPublishedRevision,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

/** The newest texts that everyone may read; archived ones only as long as nothing current is there. */
export function listNewestArticles({ db, locale }: PublicContext, limit: number): ListedArticle[] {
  const newest = (state: typeof isPublished) =>
    selectListedArticles(db)
      .where(and(isListed(locale), state))
      .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
      .limit(limit)
      .all()
  const current = newest(isPublished)
  return toListedArticles(db, current.length > 0 ? current : newest(isArchived))
}

/**
 * What was published here last and is current, with its text, for feeds: archived and withdrawn articles leave.
 * By the instant of publication here, because a reader of feeds waits for what is new to them.
 */
export function listFeedArticles(
  { db, locale }: PublicContext,
  limit: number,
): (ListedArticle & { readonly body: Body })[] {
  const rows = selectListedArticles(db)
    .where(and(isListed(locale), isPublished))
    .orderBy(desc(articles.publishedAt), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(limit)
    .all()
  const ids = rows.map(({ id }) => id)
  const texts = db
    .select({ articleId: articleRevisions.articleId, body: articleRevisions.body })
    .from(articleRevisions)
    .where(and(inArray(articleRevisions.articleId, ids), isPublishedRevision))
    .all()
  // The table holds only bodies that passed parseBody or the reading of an old page.
  const bodyOf = new Map(texts.map(({ articleId, body }) => [articleId, JSON.parse(body) as Body]))
  return toListedArticles(db, rows).flatMap((article) => {
    const body = bodyOf.get(article.id)
    return body ? [{ ...article, body }] : []
  })
}
