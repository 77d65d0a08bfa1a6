import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import type { ArchiveReason, PublicState, RevisionState } from '#domain/article/article-state.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { LeftOut } from '#domain/article/left-out.ts'
import type { PublishOccasion } from '#domain/article/publish-issues.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'
import type { Contributors } from '#domain/permissions.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { findLastApproval } from './approvals.ts'
import { findArchivePlan } from './archive-plans.ts'
import { findCurrentSlug } from './article-address.ts'
import { findOpenRevision, type Revision, requireArticle, requireNewestRevision } from './article-revisions.ts'
import { contributorsOf } from './contributors.ts'
import { readLeftOut } from './left-out-column.ts'
import { occasionOf } from './publish-checks.ts'
import { readRevisionText } from './revision-text.ts'
import { findUnsettledUrgent } from './urgent-publications.ts'

/** A text with all that its form and its state say. Times are ms UTC. */
export type ArticleForWriting = {
  readonly articleId: number
  readonly lockVersion: number
  readonly publicState: PublicState
  /** Where the newest text stands; it is the one shown. */
  readonly revisionState: RevisionState
  readonly openState: RevisionState | null
  /** When a scheduled revision is going to be published by itself. */
  readonly dueAt: number | null
  /** The moment that was planned, also while the text waits for approval again; null = none. */
  readonly dueMoment: number | null
  /** Name of who planned that; null = nothing is planned, or the portal itself planned it. */
  readonly plannedBy: string | null
  readonly revisionId: number
  readonly occasion: PublishOccasion
  /** The address readers know; null = never published. */
  readonly currentSlug: string | null
  readonly publishedAt: number | null
  readonly savedAt: number
  /** null = the portal itself. */
  readonly savedBy: { readonly id: number; readonly name: string } | null
  /** Who had a hand in the text shown. */
  readonly contributors: Contributors
  /** Whether a second person approves what goes out. */
  readonly isFourEyes: boolean
  /** An urgent publication that waits for a second person; null = none does. */
  readonly urgent: {
    readonly hands: readonly number[]
    readonly isShown: boolean
    readonly reason: string
    readonly confirmBy: number
  } | null
  /** When it goes to the archive by itself, and by whose plan; `plannedBy` null = the portal's. */
  readonly archivePlan: {
    readonly dueAt: number
    readonly reason: ArchiveReason
    readonly note: string | null
    readonly plannedBy: string | null
  } | null
  readonly isArchivingPlanned: boolean
  /** The second person's last word on the text shown; `holds` false = the text was changed after it. */
  readonly approval: { readonly by: string | null; readonly at: number; readonly holds: boolean } | null
  /** What an editor asked for when giving the text back. */
  readonly returnNote: string | null
  readonly text: ArticleText
  /** What the last save left out of `text`; null = nothing. */
  readonly leftOut: LeftOut | null
}

/** The newest text of an article: the one in progress, or else the one that readers have. Throws NotFound. */
export const requireArticleForWriting = defineStaffQuery(({ db, actor }, articleId: number): ArticleForWriting => {
  const article = requireArticle({ tx: db, actor }, articleId)
  const revision = requireNewestRevision(db, articleId)
  const archivePlan = archivePlanOf(db, articleId)
  return {
    articleId,
    lockVersion: article.lockVersion,
    publicState: article.publicState,
    revisionState: revision.state,
    openState: findOpenRevision(db, articleId)?.state ?? null,
    dueAt: revision.state === 'scheduled' ? revision.dueAt : null,
    dueMoment: revision.publishedAt === null ? revision.dueAt : null,
    plannedBy: revision.state === 'scheduled' ? (nameOf(db, revision.scheduledBy)?.name ?? null) : null,
    revisionId: revision.id,
    occasion: occasionOf(article),
    currentSlug: findCurrentSlug(db, articleId),
    publishedAt: article.publishedAt,
    savedAt: revision.updatedAt,
    savedBy: nameOf(db, revision.updatedBy),
    contributors: contributorsOf(db, revision),
    isFourEyes: readFourEyes(db),
    urgent: urgentOf(db, articleId),
    archivePlan,
    isArchivingPlanned: archivePlan !== null,
    approval: approvalOf(db, revision),
    returnNote: revision.returnNote,
    text: textToGoOnFrom(db, revision),
    leftOut: readLeftOut(revision),
  }
})

/** What is told of the published revision is not what is going to be told of the next one. */
function textToGoOnFrom(db: Reader, revision: Revision): ArticleText {
  const text = readRevisionText(db, revision)
  return revision.publishedAt === null ? text : { ...text, changeNote: null, ...plainUpdate }
}

/** Whether saving will be taken: a draft, or a published revision beside which one can be begun. */
export function isOpenToWriting({ publicState, revisionState }: ArticleForWriting): boolean {
  return publicState !== 'withdrawn' && (revisionState === 'draft' || revisionState === 'published')
}

function urgentOf(db: Reader, articleId: number): ArticleForWriting['urgent'] {
  const found = findUnsettledUrgent(db, articleId)
  if (!found) return null
  const { hands, isShown, urgent } = found
  return { hands, isShown, reason: urgent.reason, confirmBy: urgent.confirmBy }
}

function archivePlanOf(db: Reader, articleId: number): ArticleForWriting['archivePlan'] {
  const plan = findArchivePlan(db, articleId)
  if (!plan) return null
  const { dueAt, reason, reasonNote: note, plannedBy } = plan
  return { dueAt, reason, note, plannedBy: nameOf(db, plannedBy)?.name ?? null }
}

function approvalOf(db: Reader, { id, state }: Revision): ArticleForWriting['approval'] {
  const last = findLastApproval(db, id)
  if (!last) return null
  return {
    by: nameOf(db, last.approvedBy)?.name ?? null,
    at: last.approvedAt,
    holds: state !== 'submitted' && state !== 'draft',
  }
}

function nameOf(db: Reader, accountId: number | null): ArticleForWriting['savedBy'] {
  if (accountId === null) return null
  return (
    db.select({ id: accounts.id, name: accounts.name }).from(accounts).where(eq(accounts.id, accountId)).get() ?? null
  )
}
