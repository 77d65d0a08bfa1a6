import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import { articleOverviews, articleRevisions } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isInScope } from './in-scope.ts'
import { type StaffArticle, selectStaffArticles, toStaffArticle } from './staff-articles.ts'

/** Rows of one list on the dashboard; the whole of it is a filter of the list of articles away. */
const ROWS = 5
/** Rows of a list that has no such filter: what one is asked to work off. */
const ROWS_TO_DO = 20

/** The beginning of a list, and how many there are in all. */
export type FirstPage = { readonly total: number; readonly articles: readonly StaffArticle[] }

/** Drafts that this account keeps and nobody has given back, the last written first. */
export const listOwnDrafts = defineStaffQuery((context): FirstPage => {
  const which = and(
    eq(articleOverviews.ownerId, context.actor.accountId),
    eq(articleOverviews.openState, 'draft'),
    isNull(articleOverviews.returnedAt),
  )
  return firstPage(context, which, [desc(articleOverviews.changedAt), desc(articleOverviews.articleId)])
})

/** What waits for a second person, the longest waiting first. */
export const listWaiting = defineStaffQuery((context): FirstPage => {
  const which = inArray(articleOverviews.openState, ['submitted', 'approved'])
  return firstPage(context, which, [asc(articleOverviews.changedAt), asc(articleOverviews.articleId)])
})

/** What is going to be published by itself, the next first. */
export const listScheduled = defineStaffQuery((context): FirstPage => {
  const which = eq(articleOverviews.openState, 'scheduled')
  return firstPage(context, which, [asc(articleRevisions.dueAt), asc(articleOverviews.articleId)])
})

/** Texts given back that the account keeps; null = whoever keeps them. */
export const listReturned = defineStaffQuery((context, ownerId: number | null): FirstPage => {
  const which = and(
    eq(articleOverviews.openState, 'draft'),
    isNotNull(articleOverviews.returnedAt),
    ownerId === null ? undefined : eq(articleOverviews.ownerId, ownerId),
  )
  return firstPage(context, which, [desc(articleOverviews.returnedAt), desc(articleOverviews.articleId)], ROWS_TO_DO)
})

/** What readers were given last. */
export const listLastPublished = defineStaffQuery((context): FirstPage => {
  const which = isNotNull(articleOverviews.publishedAt)
  return firstPage(context, which, [desc(articleOverviews.publishedAt), desc(articleOverviews.articleId)])
})

/** Published revisions whose last day of validity is before `today`, the longest past first. */
export const listPastValidity = defineStaffQuery((context, today: IsoDay): FirstPage => {
  const which = and(isNotNull(articleOverviews.validUntilOn), lt(articleOverviews.validUntilOn, today))
  return firstPage(context, which, [asc(articleOverviews.validUntilOn), asc(articleOverviews.articleId)], ROWS_TO_DO)
})

function firstPage({ db, actor }: StaffContext, asked: SQL | undefined, order: SQL[], limit = ROWS): FirstPage {
  const which = and(isInScope(actor, articleOverviews.articleId), asked)
  const total = db.select({ rows: count() }).from(articleOverviews).where(which).get()?.rows ?? 0
  if (total === 0) return { total, articles: [] }
  const rows = selectStaffArticles(db)
    .where(which)
    .orderBy(...order)
    .limit(limit)
    .all()
  return { total, articles: rows.map(toStaffArticle) }
}
