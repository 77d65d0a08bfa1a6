import { and, asc, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { accounts, articleOverviews, articleRevisions, articles, checkWaivers } from '#db/schema/index.ts'
import type { Body } from '#domain/article/body/body.ts'
import { bodyIssues } from '#domain/article/body/body-issues.ts'
import { checkFingerprint } from '#domain/article/check-fingerprint.ts'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import { isWaivable, type WaivableCheck, waivableChecks, waivableKeys } from '#domain/article/waivable-checks.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { findOpenRevision, findPublishedRevision, type Revision } from './article-revisions.ts'
import { isInScope } from './in-scope.ts'
import { occasionOf, publishChecks } from './publish-checks.ts'
import { waivedOn } from './waived-on.ts'

/** Rows of the report: what a page of the panel still shows. */
const SHOWN = 500

const granter = alias(accounts, 'granter')
const approver = alias(accounts, 'approver')

/** The text that the next step would bring before readers, else the one they have; null = none. */
export function textToWaive(db: Reader, articleId: number): Revision | null {
  return findOpenRevision(db, articleId) ?? findPublishedRevision(db, articleId)
}

/** A finding that keeps the text back and may be waived, with its name. */
export type WaivableFinding = { readonly check: WaivableCheck; readonly finding: string; readonly issue: PublishIssue }

/** Each of those of a text that may be waived and is not. `at`: ms UTC. */
export function waivableFindings(
  db: Reader,
  article: Pick<typeof articles.$inferSelect, 'publicState'>,
  { revision, at }: { readonly revision: Revision; readonly at: number },
): readonly WaivableFinding[] {
  const body = JSON.parse(revision.body) as Body
  return publishChecks(db, revision, { occasion: occasionOf(article), at }).flatMap((issue) => {
    const { key, severity } = issue
    if (severity !== 'blocking' || !isWaivable(key)) return []
    return [{ check: key, finding: checkFingerprint(issue, body), issue }]
  })
}

/** What of an article may be waived now, for its page of the panel. */
export const listWaivableFindings = defineStaffQuery(({ db, now }, articleId: number) => {
  const article = db
    .select({ publicState: articles.publicState })
    .from(articles)
    .where(eq(articles.id, articleId))
    .get()
  const revision = textToWaive(db, articleId)
  return article && revision ? waivableFindings(db, article, { revision, at: now }) : []
})

/** The same waivers as the publish checks honour on the writing page. */
export const listWaivedFindings = defineStaffQuery(({ db, now }, articleId: number) =>
  waivedOn(db, articleId, warsawDay(now)),
)

/** All waivers, or those of one article: those that hold first, then the newest. */
export const listWaivers = defineStaffQuery(({ db, actor }, articleId: number | null) =>
  db
    .select({
      id: checkWaivers.id,
      articleId: checkWaivers.articleId,
      title: articleOverviews.title,
      check: checkWaivers.check,
      reason: checkWaivers.reason,
      untilOn: checkWaivers.untilOn,
      grantedAt: checkWaivers.grantedAt,
      granterName: granter.name,
      approverName: approver.name,
      endedAt: checkWaivers.endedAt,
    })
    .from(checkWaivers)
    .innerJoin(articleOverviews, eq(articleOverviews.articleId, checkWaivers.articleId))
    .innerJoin(granter, eq(granter.id, checkWaivers.grantedBy))
    .leftJoin(approver, eq(approver.id, checkWaivers.approvedBy))
    .where(
      and(
        articleId === null ? undefined : eq(checkWaivers.articleId, articleId),
        isInScope(actor, checkWaivers.articleId),
      ),
    )
    .orderBy(asc(checkWaivers.endedAt), desc(checkWaivers.untilOn), desc(checkWaivers.id))
    .limit(SHOWN)
    .all(),
)

export type ListedWaiver = ReturnType<typeof listWaivers>[number]

const barriers = waivableKeys.filter((key) => waivableChecks[key])

export type PublicWaiver = { readonly check: WaivableCheck; readonly reason: string; readonly untilOn: IsoDay }

/**
 * Barriers that readers meet in published texts because somebody has waived a check: for the accessibility statement. One
 * whose place is gone from the published revision is none any more.
 */
export function listPublicWaivers({ db, now }: Pick<PublicContext, 'db' | 'now'>): readonly PublicWaiver[] {
  return db
    .select({
      check: checkWaivers.check,
      finding: checkWaivers.finding,
      reason: checkWaivers.reason,
      untilOn: checkWaivers.untilOn,
      body: articleRevisions.body,
    })
    .from(checkWaivers)
    .innerJoin(articles, and(eq(articles.id, checkWaivers.articleId), eq(articles.publicState, 'published')))
    .innerJoin(
      articleRevisions,
      and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.state, 'published')),
    )
    .where(
      and(
        isNull(checkWaivers.endedAt),
        gte(checkWaivers.untilOn, warsawDay(now)),
        inArray(checkWaivers.check, barriers),
      ),
    )
    .orderBy(asc(checkWaivers.check), asc(checkWaivers.untilOn), asc(checkWaivers.id))
    .all()
    .filter(({ finding, body }) => findingsIn(JSON.parse(body) as Body).has(finding))
    .map(({ check, reason, untilOn }) => ({ check, reason, untilOn }))
}

function findingsIn(body: Body): ReadonlySet<string> {
  return new Set(bodyIssues(body).map((issue) => checkFingerprint(issue, body)))
}
