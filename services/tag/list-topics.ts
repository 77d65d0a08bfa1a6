import { asc, eq, sql } from 'drizzle-orm'
import { tags, topicCounts } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'

/**
 * Tags in Polish order, each with the number of its readable articles. A tag without any is left out: it would be a dead
 * end, and what a text still in progress is about is nobody's business yet.
 */
export function listTopics({ db }: PublicContext): { id: number; name: string; slug: string; articles: number }[] {
  return db
    .select({ id: tags.id, name: tags.name, slug: tags.slug, articles: sql<number>`sum(${topicCounts.articles})` })
    .from(topicCounts)
    .innerJoin(tags, eq(tags.id, topicCounts.tagId))
    .groupBy(tags.id)
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .all()
}
