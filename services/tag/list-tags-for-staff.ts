import { and, asc, eq, isNotNull, notExists, sql } from 'drizzle-orm'
import { articleOverviews, revisionTags, tags, topicArticles, topicCounts } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { canonicalTags, isLiving, leadsToCanonicalTag, livingTagId } from './canonical-tags.ts'

/** Canonical tags in Polish order, each with how many articles carry it: those readers have, and open revisions. */
export const listTagsForStaff = defineStaffQuery((context) => {
  const { db } = context
  const uses = new Map<number, number>()
  for (const { id, articles } of [...countReadable(context), ...countOnlyUnderWork(context)]) {
    uses.set(id, (uses.get(id) ?? 0) + articles)
  }
  const rows = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug, lockVersion: tags.lockVersion })
    .from(tags)
    .where(isLiving)
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .all()
  return rows.map((tag) => ({ ...tag, articles: uses.get(tag.id) ?? 0 }))
})

/** Counted when an article changes; counting here, for whoever sees only some, walks the topics of every article. */
function countReadable({ db, actor }: StaffContext) {
  const isSeen = isInScope(actor, topicArticles.articleId)
  if (isSeen) {
    const articles = sql<number>`count(*)`
    return db
      .select({ id: topicArticles.tagId, articles })
      .from(topicArticles)
      .where(isSeen)
      .groupBy(topicArticles.tagId)
      .all()
  }
  return db
    .select({ id: topicCounts.tagId, articles: sql<number>`sum(${topicCounts.articles})` })
    .from(topicCounts)
    .groupBy(topicCounts.tagId)
    .all()
}

/** Articles whose open revision carries a tag that readers do not find them by. */
function countOnlyUnderWork({ db, actor }: StaffContext) {
  // The plus keeps SQLite from beginning with every row of revision_tags and looking for its overview.
  const textUnderWork = sql<number>`+${articleOverviews.revisionId}`
  const isReadable = db
    .select({ one: sql`1` })
    .from(topicArticles)
    .where(and(eq(topicArticles.articleId, articleOverviews.articleId), eq(topicArticles.tagId, livingTagId)))
  return db
    .select({ id: livingTagId, articles: sql<number>`count(distinct ${articleOverviews.articleId})` })
    .from(articleOverviews)
    .innerJoin(revisionTags, eq(revisionTags.revisionId, textUnderWork))
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(
      and(isNotNull(articleOverviews.openState), isInScope(actor, articleOverviews.articleId), notExists(isReadable)),
    )
    .groupBy(livingTagId)
    .all()
}

/** Names of tags that were merged into this one, in Polish order. */
export const listMergedInto = defineStaffQuery(({ db }, tagId: number): string[] => {
  return db
    .select({ name: tags.name })
    .from(tags)
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(sql`${canonicalTags.id} = ${tagId} and ${tags.id} <> ${tagId}`)
    .orderBy(asc(tags.sortKey))
    .all()
    .map(({ name }) => name)
})
