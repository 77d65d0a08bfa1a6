import { and, asc, countDistinct, eq } from 'drizzle-orm'
import { articleRevisions, articles, revisionTags, tags } from '#db/schema/index.ts'
import { isListed, isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'
import { leadsToLivingTag, livingTags } from './living-tags.ts'

/**
 * Tags in Polish order, each with the number of its readable articles. A tag without any is left out: it would be a dead
 * end, and what a text still under work is about is nobody's business yet.
 */
export function listTopics({ db }: PublicContext): { name: string; slug: string; articles: number }[] {
  return db
    .select({ name: livingTags.name, slug: livingTags.slug, articles: countDistinct(articles.id) })
    .from(tags)
    .innerJoin(livingTags, leadsToLivingTag)
    .innerJoin(revisionTags, eq(revisionTags.tagId, tags.id))
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionTags.revisionId), isPublishedRevision))
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(isListed, isReadableRow))
    .groupBy(livingTags.id)
    .orderBy(asc(livingTags.sortKey), asc(livingTags.id))
    .all()
}
