import { and, asc, count, desc, eq, isNotNull, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm'
import { archivePlans, articleOverviews, articleRevisions } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { isArchivingDecided } from './archive-plans.ts'
import { hadAHand } from './contributors.ts'
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

/** What waits for a second person, the longest waiting first: under four eyes only where this account had no hand in it. */
export const listWaiting = defineStaffQuery((context): FirstPage => {
  const isOfOthers = readFourEyes(context.db) ? not(isMine(context)) : undefined
  return firstPage(context, and(isSubmitted, isOfOthers), theLongestFirst)
})

/** What waits and this account had a hand in, the longest waiting first. */
export const listHandedOver = defineStaffQuery((context): FirstPage => {
  return firstPage(context, and(isSubmitted, isMine(context)), theLongestFirst)
})

/** Approved and neither published nor planned, the longest waiting first; `isOwn`: only what this account had a hand in. */
export const listApproved = defineStaffQuery((context, isOwn: boolean): FirstPage => {
  const which = and(eq(articleOverviews.openState, 'approved'), isOwn ? isMine(context) : undefined)
  return firstPage(context, which, theLongestFirst)
})

/** What is going to be published by itself until `until` (ms UTC), the next first. */
export const listScheduled = defineStaffQuery((context, until: number): FirstPage => {
  const which = and(eq(articleOverviews.openState, 'scheduled'), revisionWhere(sql`text.due_at <= ${until}`))
  return firstPage(context, which, [asc(articleRevisions.dueAt), asc(articleOverviews.articleId)])
})

/** What is going to the archive by itself, the next first. */
export const listArchivePlans = defineStaffQuery((context): FirstPage => {
  return firstPage(context, isArchivingPlanned, [asc(archivePlans.dueAt), asc(articleOverviews.articleId)], ROWS_TO_DO)
})

/** So long a moment can have passed and the text be on its way, in ms. */
const ON_ITS_WAY_MS = 120_000

/**
 * What should have been published by itself and was not: given back by the portal, waiting for a second person past its
 * moment, or past it without anything having happened. `ownerId`: what that account keeps; null = all of them.
 */
export const listMissed = defineStaffQuery((context, ownerId: number | null): FirstPage => {
  const { now } = context
  const which = and(
    or(
      isGivenBackByPortal,
      and(isSubmitted, revisionWhere(sql`text.due_at <= ${now}`)),
      and(eq(articleOverviews.openState, 'scheduled'), revisionWhere(sql`text.due_at < ${now - ON_ITS_WAY_MS}`)),
    ),
    ownerId === null ? undefined : eq(articleOverviews.ownerId, ownerId),
  )
  return firstPage(context, which, [asc(articleRevisions.dueAt), asc(articleOverviews.articleId)], ROWS_TO_DO)
})

/** Texts given back by somebody that the account keeps; null = whoever keeps them. */
export const listReturned = defineStaffQuery((context, ownerId: number | null): FirstPage => {
  const which = and(
    eq(articleOverviews.openState, 'draft'),
    isNotNull(articleOverviews.returnedAt),
    not(isGivenBackByPortal),
    ownerId === null ? undefined : eq(articleOverviews.ownerId, ownerId),
  )
  return firstPage(context, which, [desc(articleOverviews.returnedAt), desc(articleOverviews.articleId)], ROWS_TO_DO)
})

/** What readers were given last. */
export const listLastPublished = defineStaffQuery((context): FirstPage => {
  const which = isNotNull(articleOverviews.publishedAt)
  return firstPage(context, which, [desc(articleOverviews.publishedAt), desc(articleOverviews.articleId)])
})

/** Published revisions whose last day of validity is before `today` and of which nobody has decided, the longest past first. */
export const listPastValidity = defineStaffQuery((context, today: IsoDay): FirstPage => {
  const which = and(
    isNotNull(articleOverviews.validUntilOn),
    lt(articleOverviews.validUntilOn, today),
    not(isArchivingDecided(articleOverviews.articleId, today)),
  )
  return firstPage(context, which, [asc(articleOverviews.validUntilOn), asc(articleOverviews.articleId)], ROWS_TO_DO)
})

const isArchivingPlanned = sql`${articleOverviews.articleId} in (select ${archivePlans.articleId} from ${archivePlans})`
const isSubmitted = eq(articleOverviews.openState, 'submitted')
const theLongestFirst = [asc(articleOverviews.changedAt), asc(articleOverviews.articleId)]

/** A moment that could not be kept: nobody gave the text back, and it still says for when it was planned. */
const isGivenBackByPortal = and(
  eq(articleOverviews.openState, 'draft'),
  isNotNull(articleOverviews.returnedAt),
  revisionWhere(sql`text.returned_by is null and text.due_at is not null`),
) as SQL

const isMine = ({ actor }: StaffContext) => hadAHand(actor.accountId, articleOverviews.revisionId)

/** Of the revision that the list shows, which the count of a list does not join. */
function revisionWhere(condition: SQL): SQL {
  return sql`exists (select 1 from ${articleRevisions} as text where text.id = ${articleOverviews.revisionId} and ${condition})`
}

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
