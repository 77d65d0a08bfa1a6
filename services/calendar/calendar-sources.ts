import { and, between, eq, gte, inArray, isNotNull, isNull, lt, not, type SQL, sql } from 'drizzle-orm'
import { archiveKeeps, archivePlans, articleOverviews, articleRevisions, urgentPublications } from '#db/schema/index.ts'
import type { stretchOf } from '#domain/calendar/calendar-month.ts'
import { mayManageRecords, mayRetireArticles } from '#domain/permissions.ts'
import { isArchivingDecided } from '../article/archive-plans.ts'
import { isInScope } from '../article/in-scope.ts'
import type { StaffContext } from '../context.ts'
import { readSettings } from '../setting/setting-queries.ts'

/*
 * What the calendar reads, one question for each kind. All begin from the articles that are not in the bin (`article_overviews`), with
 * the title that the lists of the staff show.
 */

type Stretch = ReturnType<typeof stretchOf>

const { articleId, title, publishedAt, openState, validUntilOn } = articleOverviews
const named = { articleId, title }
const isSeen = ({ actor }: StaffContext) => isInScope(actor, articleId)

/** Texts that go out by themselves, and those that would have, had nobody changed them since they were approved. */
export function publications(context: StaffContext, { from, to }: Stretch) {
  return context.db
    .select({
      ...named,
      at: articleRevisions.dueAt,
      isUpdate: sql`${publishedAt} is not null`.mapWith(Boolean),
      isUnapproved: sql`${openState} = 'submitted'`.mapWith(Boolean),
    })
    .from(articleOverviews)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleOverviews.revisionId))
    .where(
      and(inArray(openState, ['scheduled', 'submitted']), within(articleRevisions.dueAt, from, to), isSeen(context)),
    )
    .all()
}

export function archivings(context: StaffContext, { from, to }: Stretch) {
  return context.db
    .select({ ...named, at: archivePlans.dueAt })
    .from(archivePlans)
    .innerJoin(articleOverviews, eq(articleId, archivePlans.articleId))
    .where(and(within(archivePlans.dueAt, from, to), isSeen(context)))
    .all()
}

/** For those who may settle them. */
export function confirmations(context: StaffContext, { from, to }: Stretch) {
  if (!mayRetireArticles(context.actor)) return []
  const { confirmBy, outcome } = urgentPublications
  return context.db
    .select({ ...named, at: confirmBy })
    .from(urgentPublications)
    .innerJoin(articleOverviews, eq(articleId, urgentPublications.articleId))
    .where(and(isNull(outcome), within(confirmBy, from, to), isSeen(context)))
    .all()
}

/** For those who may pin another one. */
export function noticeEnd(context: StaffContext, { first, last }: Stretch) {
  const pinned = readSettings(context.db)['pinned-article']
  if (!mayManageRecords(context.actor) || pinned === null) return []
  if (pinned.until < first || pinned.until > last) return []
  const rows = context.db
    .select(named)
    .from(articleOverviews)
    .where(and(eq(articleId, pinned.articleId), isSeen(context)))
    .all()
  return rows.map((row) => ({ ...row, day: pinned.until }))
}

/** Where nobody has decided that it goes to the archive, or stays beyond that day. */
export function validityEnds(context: StaffContext, { first, last }: Stretch) {
  return context.db
    .select({ ...named, day: validUntilOn })
    .from(articleOverviews)
    .where(
      and(
        isNotNull(validUntilOn),
        between(validUntilOn, first, last),
        not(isArchivingDecided(articleId, validUntilOn)),
        isSeen(context),
      ),
    )
    .all()
}

/** Somebody kept it in the news until the day before. */
export function reviews(context: StaffContext, { first, last }: Stretch) {
  const day = sql<string>`date(${archiveKeeps.untilOn}, '+1 day')`
  return context.db
    .select({ ...named, day })
    .from(archiveKeeps)
    .innerJoin(articleOverviews, eq(articleId, archiveKeeps.articleId))
    .where(and(isNotNull(publishedAt), isNoPlan, between(day, first, last), isSeen(context)))
    .all()
}

const isNoPlan = sql`${articleId} not in (select article_id from archive_plans)`

function within(at: Parameters<typeof gte>[0], from: number, to: number): SQL | undefined {
  return and(gte(at, from), lt(at, to))
}
