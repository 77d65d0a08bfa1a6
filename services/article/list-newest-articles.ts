import { and, desc, inArray } from 'drizzle-orm'
import { articleRevisions, articles } from '#db/schema/index.ts'
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
export function listNewestArticles({ db }: PublicContext, limit: number): ListedArticle[] {
  const newest = (state: typeof isPublished) =>
    selectListedArticles(db)
      .where(and(isListed, state))
      .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
      .limit(limit)
      .all()
  const current = newest(isPublished)
  return toListedArticles(db, current.length > 0 ? current : newest(isArchived))
}

/**
 * What was published here last and is current, with its plain text, for feeds: archived and withdrawn articles leave.
 * By the instant of publication here, because a reader of feeds waits for what is new to them.
 */
export function listFeedArticles({ db }: PublicContext, limit: number): (ListedArticle & { readonly text: string })[] {
  const rows = selectListedArticles(db)
    .where(and(isListed, isPublished))
    .orderBy(desc(articles.publishedAt), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(limit)
    .all()
  const ids = rows.map(({ id }) => id)
  const texts = db
    .select({ articleId: articleRevisions.articleId, text: articleRevisions.bodyText })
    .from(articleRevisions)
    .where(and(inArray(articleRevisions.articleId, ids), isPublishedRevision))
    .all()
  const textOf = new Map(texts.map(({ articleId, text }) => [articleId, text]))
  return toListedArticles(db, rows).map((article) => ({ ...article, text: textOf.get(article.id) ?? '' }))
}
