import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleOverviews, articleRevisions, articles } from '#db/schema/index.ts'
import { editorialStatus } from '#domain/article/editorial-status.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { type Article, findOpenRevision, type Revision } from './article-revisions.ts'

/**
 * Brings the row of an article in the lists of the staff to what its revisions say; one in the bin has none.
 * Called by finish-work.ts for every article that a verb wrote.
 */
export function refreshOverview(tx: Reader, articleId: number): void {
  tx.delete(articleOverviews).where(eq(articleOverviews.articleId, articleId)).run()
  const overview = findOverview(tx, articleId)
  if (overview) tx.insert(articleOverviews).values(overview).run()
}

/** What the row has to say now. Null for an article in the bin. */
export function findOverview(db: Reader, articleId: number): typeof articleOverviews.$inferInsert | null {
  const article = db.select().from(articles).where(eq(articles.id, articleId)).get()
  if (!article || article.deletedAt !== null) return null
  const live = db
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.state, 'published')))
    .get()
  // Nobody works on what is withdrawn; a text begun beside it waits in the table.
  const open = article.publicState === 'withdrawn' ? null : findOpenRevision(db, articleId)
  const shown = open ?? live
  return shown ? toOverview(article, { live, open, shown }) : null
}

type Texts = { readonly live: Revision | undefined; readonly open: Revision | null; readonly shown: Revision }

function toOverview(article: Article, { live, open, shown }: Texts): typeof articleOverviews.$inferInsert {
  const isPublished = article.publicState === 'published'
  return {
    articleId: article.id,
    revisionId: shown.id,
    title: shown.title,
    sortKey: sortKey(shown.title),
    status: editorialStatus(article.publicState, open?.state ?? null),
    openState: open?.state ?? null,
    returnedAt: open?.returnedAt ?? null,
    ownerId: open?.ownerId ?? null,
    changedAt: Math.max(
      article.createdAt,
      article.archivedAt ?? 0,
      article.withdrawnAt ?? 0,
      open?.updatedAt ?? 0,
      open?.returnedAt ?? 0,
      live?.publishedAt ?? 0,
    ),
    firstPublishedOn: article.firstPublishedOn,
    publishedAt: isPublished ? (live?.publishedAt ?? null) : null,
    validUntilOn: isPublished ? (live?.validUntilLatestOn ?? null) : null,
  }
}
