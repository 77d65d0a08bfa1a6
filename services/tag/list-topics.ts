import { and, asc, count, eq } from 'drizzle-orm'
import { articleRevisions, articles, revisionTags, tags } from '#db/schema/index.ts'
import { isListed, isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'

/**
 * Tags in Polish order, each with the number of its readable articles. A tag without any is left out: it would be a dead
 * end, and what a text still under work is about is nobody's business yet.
 */
export function listTopics({ db }: PublicContext): { name: string; slug: string; articles: number }[] {
  return db
    .select({ name: tags.name, slug: tags.slug, articles: count() })
    .from(tags)
    .innerJoin(revisionTags, eq(revisionTags.tagId, tags.id))
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionTags.revisionId), isPublishedRevision))
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(isListed, isReadableRow))
    .groupBy(tags.id)
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .all()
}
