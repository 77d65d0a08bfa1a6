import { and, count, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, revisionTags, tags, topicArticles, topicCounts } from '#db/schema/index.ts'
import { defaultLocale } from '#domain/locale.ts'
import { isListed, isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import { livingTagId } from './canonical-tags.ts'

/**
 * Brings the topics to what readers may read of an article now: the canonical tags of its published revision while it is
 * published or archived, otherwise none. Called by finish-work.ts, as is the next.
 */
export function indexTopics(tx: Reader, articleId: number): void {
  const ofArticle = eq(topicArticles.articleId, articleId)
  const before = tx.delete(topicArticles).where(ofArticle).returning({ tagId: topicArticles.tagId }).all()
  const rows = tx
    .selectDistinct({
      articleId: articles.id,
      tagId: livingTagId.as('tag_id'),
      // A readable article is in one of the two states and has its day: the table refuses another.
      publicState: sql<'published' | 'archived'>`${articles.publicState}`.as('public_state'),
      firstPublishedOn: sql<string>`${articles.firstPublishedOn}`.as('first_published_on'),
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .innerJoin(revisionTags, eq(revisionTags.revisionId, articleRevisions.id))
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(and(eq(articles.id, articleId), isListed(defaultLocale), isReadableRow))
  const after = tx.insert(topicArticles).select(rows).returning({ tagId: topicArticles.tagId }).all()
  countArticles(
    tx,
    [...before, ...after].map(({ tagId }) => tagId),
  )
}

/** All articles of a merged tag become articles of the one that took its place; those that stood in both stay once. */
export function indexMergedTopic(tx: Reader, tagId: number): void {
  const intoTagId = tx.select({ id: tags.mergedIntoId }).from(tags).where(eq(tags.id, tagId)).get()?.id ?? null
  if (intoTagId === null) return
  const there = tx.select({ id: topicArticles.articleId }).from(topicArticles).where(eq(topicArticles.tagId, intoTagId))
  tx.update(topicArticles)
    .set({ tagId: intoTagId })
    .where(and(eq(topicArticles.tagId, tagId), notInArray(topicArticles.articleId, there)))
    .run()
  tx.delete(topicArticles).where(eq(topicArticles.tagId, tagId)).run()
  countArticles(tx, [tagId, intoTagId])
}

function countArticles(tx: Reader, tagIds: readonly number[]): void {
  const ids = [...new Set(tagIds)]
  tx.delete(topicCounts).where(inArray(topicCounts.tagId, ids)).run()
  const counted = tx
    .select({
      tagId: topicArticles.tagId,
      publicState: topicArticles.publicState,
      articles: count().as('articles'),
    })
    .from(topicArticles)
    .where(inArray(topicArticles.tagId, ids))
    .groupBy(topicArticles.tagId, topicArticles.publicState)
  tx.insert(topicCounts).select(counted).run()
}
