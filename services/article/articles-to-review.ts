import { and, asc, eq, not, or, type SQL, sql } from 'drizzle-orm'
import { articleOverviews, articleRevisions, projects } from '#db/schema/index.ts'
import { type ReviewReason, reviewReasons, UNREAD_DAYS } from '#domain/article/review-reason.ts'
import { defaultLocale } from '#domain/locale.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { firstOfDays } from '#domain/retention.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { isArchivingDecided } from './archive-plans.ts'
import { isInScope } from './in-scope.ts'

export type ArticleToReview = {
  readonly id: number
  readonly title: string
  readonly firstPublishedOn: IsoDay | null
  /** When readers were given the text they have (ms UTC). */
  readonly publishedAt: number | null
  /** One at least, in the order of `reviewReasons`. */
  readonly reasons: readonly ReviewReason[]
}

/**
 * Published articles that somebody should look at, because they may belong in the archive: each with the reasons, the
 * longest unchanged first. Not those that go there by themselves, nor those that somebody keeps until a day to come.
 */
export const listArticlesToReview = defineStaffQuery((context): readonly ArticleToReview[] => {
  const holds = conditions(context)
  const reasons = sql.join(
    reviewReasons.map((reason) => sql`${reason}, ${holds[reason]}`),
    sql`, `,
  )
  return context.db
    .select({
      id: articleOverviews.articleId,
      title: articleOverviews.title,
      firstPublishedOn: articleOverviews.firstPublishedOn,
      publishedAt: articleOverviews.publishedAt,
      holds: sql`json_object(${reasons})`.mapWith((json) => JSON.parse(json) as Record<ReviewReason, number | null>),
    })
    .from(articleOverviews)
    .innerJoin(articleRevisions, isPublishedRevision)
    .leftJoin(projects, eq(projects.id, articleRevisions.projectId))
    .where(isToReview(context, holds))
    .orderBy(asc(articleOverviews.publishedAt), asc(articleOverviews.articleId))
    .all()
    .map(({ holds: found, ...article }) => ({
      ...article,
      reasons: reviewReasons.filter((reason) => found[reason] === 1),
    }))
})

export const countArticlesToReview = defineStaffQuery((context): number => {
  const { rows } = context.db
    .select({ rows: sql<number>`count(*)` })
    .from(articleOverviews)
    .innerJoin(articleRevisions, isPublishedRevision)
    .leftJoin(projects, eq(projects.id, articleRevisions.projectId))
    .where(isToReview(context, conditions(context)))
    .get() ?? { rows: 0 }
  return rows
})

const isPublishedRevision = and(
  eq(articleRevisions.articleId, articleOverviews.articleId),
  eq(articleRevisions.state, 'published'),
)

function isToReview({ actor, now }: StaffContext, holds: Record<ReviewReason, SQL>): SQL | undefined {
  const id = articleOverviews.articleId
  return and(
    sql`${articleOverviews.publishedAt} is not null`,
    isInScope(actor, id),
    or(...Object.values(holds)),
    not(isArchivingDecided(id, warsawDay(now))),
  )
}

/** When each reason holds. What is pinned to the front page is neither old nor unread. */
function conditions({ db, now }: StaffContext): Record<ReviewReason, SQL> {
  const today = warsawDay(now)
  const settings = readSettings(db)
  const pinned = settings['pinned-article']
  const isPinned = sql`${articleOverviews.articleId} = ${pinned && pinned.until >= today ? pinned.articleId : 0}`
  return {
    'past-validity': sql`coalesce(${articleRevisions.validUntilLatestOn} < ${today}, 0)`,
    'event-over': sql`coalesce(${articleRevisions.eventLatestOn} < ${today}
      and ${articleOverviews.firstPublishedOn} < ${articleRevisions.eventEarliestOn}, 0)`,
    'project-ended': sql`coalesce(${projects.endsLatestOn} < ${today}, 0)`,
    old: sql`(not ${isPinned} and date(${articleOverviews.publishedAt} / 1000, 'unixepoch')
      < date(${today}, ${`-${settings['review-after-years']} years`}))`,
    unread: sql`(not ${isPinned} and ${isUnread(firstOfDays(now, UNREAD_DAYS))})`,
  }
}

/** Published before the days looked at, and read on none of them, while readings were counted all the time. */
function isUnread(since: IsoDay): SQL {
  const folder = '/aktualnosci/'
  return sql`(${articleOverviews.firstPublishedOn} < ${since}
    and exists (select 1 from daily_readings where day < ${since})
    and ${articleOverviews.articleId} not in (
      select article_addresses.article_id from daily_readings
      join article_addresses on article_addresses.locale = ${defaultLocale}
        and article_addresses.slug = substr(daily_readings.address, ${folder.length + 1})
      where daily_readings.day >= ${since} and daily_readings.address glob ${`${folder}*`}))`
}
