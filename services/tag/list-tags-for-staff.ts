import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionTags, tags } from '#db/schema/index.ts'
import { openRevisionStates } from '#domain/article/article-state.ts'
import { isLiving, leadsToLivingTag, livingTagId, livingTags } from './living-tags.ts'

/** Living tags in Polish order, each with how many articles carry it, published or under work. */
export function listTagsForStaff(db: Reader) {
  const uses = new Map(
    db
      .select({ id: livingTagId, articles: sql<number>`count(distinct ${articleRevisions.articleId})` })
      .from(tags)
      .innerJoin(revisionTags, eq(revisionTags.tagId, tags.id))
      .innerJoin(articleRevisions, eq(articleRevisions.id, revisionTags.revisionId))
      .where(inArray(articleRevisions.state, [...openRevisionStates, 'published']))
      .groupBy(livingTagId)
      .all()
      .map(({ id, articles }) => [id, articles]),
  )
  const rows = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(isLiving)
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .all()
  return rows.map((tag) => ({ ...tag, articles: uses.get(tag.id) ?? 0 }))
}

/** Names of tags that were merged into this one, in Polish order. */
export function listMergedInto(db: Reader, tagId: number): string[] {
  return db
    .select({ name: tags.name })
    .from(tags)
    .innerJoin(livingTags, leadsToLivingTag)
    .where(sql`${livingTags.id} = ${tagId} and ${tags.id} <> ${tagId}`)
    .orderBy(asc(tags.sortKey))
    .all()
    .map(({ name }) => name)
}
