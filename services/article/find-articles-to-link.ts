import { and, desc, inArray, sql } from 'drizzle-orm'
import { articleOverviews } from '#db/schema/index.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isInScope } from './in-scope.ts'

const MAX_FOUND = 20

const shown = {
  articleId: articleOverviews.articleId,
  title: articleOverviews.title,
  status: articleOverviews.status,
}

/** Articles with all words of the query in their titles, the last changed first; without words, the last changed. */
export const findArticlesToLink = defineStaffQuery(({ db, actor }, query: string) => {
  const words = foldKey(query).split(' ').slice(0, 10)
  const hasWord = (word: string) => sql`instr(${articleOverviews.searchKey}, ${word}) > 0`
  return db
    .select(shown)
    .from(articleOverviews)
    .where(and(isInScope(actor, articleOverviews.articleId), ...words.filter(Boolean).map(hasWord)))
    .orderBy(desc(articleOverviews.changedAt), desc(articleOverviews.articleId))
    .limit(MAX_FOUND)
    .all()
})

/** Names of articles that a text already links to; one in the bin has none. */
export const listArticlesByIds = defineStaffQuery(({ db, actor }, ids: readonly number[]) => {
  if (ids.length === 0) return []
  return db
    .select(shown)
    .from(articleOverviews)
    .where(and(inArray(articleOverviews.articleId, [...ids]), isInScope(actor, articleOverviews.articleId)))
    .all()
})
