import { and, eq } from 'drizzle-orm'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { type ShareCard, shareCard } from './share-card.ts'

/** The card of a text that readers can open. Null = there is none, or nobody outside may know that there is. */
export function findShareCard({ db }: PublicContext, revisionId: number): ShareCard | null {
  const row = db
    .select({
      id: articleRevisions.id,
      title: articleRevisions.title,
      firstPublishedEdtf: articleRevisions.firstPublishedEdtf,
      createdAt: articleRevisions.createdAt,
      publicState: articles.publicState,
      publishedAt: articles.publishedAt,
    })
    .from(articleRevisions)
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(eq(articleRevisions.id, revisionId), isPublishedRevision, isReadableRow))
    .get()
  if (!row) return null
  const { firstPublishedEdtf, publicState, publishedAt, ...revision } = row
  return shareCard(
    {
      article: { publicState, publishedAt },
      revision: { ...revision, firstPublished: fromDateColumn(firstPublishedEdtf) },
    },
    readSettings(db)['site-name'],
  )
}
