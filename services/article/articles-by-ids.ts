import { and, inArray } from 'drizzle-orm'
import { articleOverviews } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isInScope } from './in-scope.ts'

/** Names of articles that a text already links to; one in the bin has none. */
export const listArticlesByIds = defineStaffQuery(({ db, actor }, ids: readonly number[]) => {
  if (ids.length === 0) return []
  return db
    .select({
      articleId: articleOverviews.articleId,
      title: articleOverviews.title,
      status: articleOverviews.status,
    })
    .from(articleOverviews)
    .where(and(inArray(articleOverviews.articleId, [...ids]), isInScope(actor, articleOverviews.articleId)))
    .all()
})
