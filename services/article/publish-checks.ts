import type { Reader } from '#db/client.ts'
import type { Body } from '#domain/article/body/body.ts'
import { type PublishIssue, type PublishOccasion, publishIssues } from '#domain/article/publish-issues.ts'
import { isTold, updateOf } from '#domain/article/update-kind.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listCheckedAttachments } from '../attachment/attachment-queries.ts'
import { countOpenThreads } from '../comment/comment-queries.ts'
import { listHelplines } from '../helpline/helpline-queries.ts'
import { fromDateColumn } from '../partial-date-row.ts'
import { listNamedProjects } from '../project/project-queries.ts'
import { isContentApproved } from './approvals.ts'
import type { Article, Revision } from './article-revisions.ts'
import { goneArticleIds } from './gone-articles.ts'
import { readLeftOut } from './left-out-column.ts'
import { findLeadImage } from './revision-images.ts'
import { findingsOfRevision } from './update-findings.ts'
import { waivedOn } from './waived-on.ts'

/** `isLetPass`: a second person decides, or is going to, whether the update is of the kind that it says. */
export type PublishMoment = {
  readonly occasion: PublishOccasion
  readonly at: number
  readonly isLetPass?: boolean
}

/** What the publish checks say of a text kept in the table, at the moment `at` (ms UTC). */
export function publishChecks(
  db: Reader,
  revision: Revision,
  { occasion, at, isLetPass = false }: PublishMoment,
): readonly PublishIssue[] {
  // The table holds only bodies that passed parseBody.
  const body = JSON.parse(revision.body) as Body
  return publishIssues({
    title: revision.title,
    slug: revision.slug,
    summary: revision.summary,
    body,
    leadImage: findLeadImage(db, revision.id),
    helplines: listHelplines(db),
    goneArticleIds: goneArticleIds(db, body),
    projectId: revision.projectId,
    projects: listNamedProjects(db),
    openThreads: countOpenThreads(db, revision.articleId),
    attachments: listCheckedAttachments(db, revision.id),
    firstPublished: fromDateColumn(revision.firstPublishedEdtf),
    event: fromDateColumn(revision.eventEdtf),
    validUntil: fromDateColumn(revision.validUntilEdtf),
    changeNote: revision.changeNote,
    update: updateOf(revision),
    findings: isLetPass ? null : unapprovedFindings(db, revision, occasion),
    leftOut: readLeftOut(revision),
    occasion,
    waivedFindings: waivedOn(db, revision.articleId, warsawDay(at)),
    publishedOn: warsawDay(at),
  })
}

/** Measured only where somebody says that it is nothing: a second person's approval covers the kind too. */
function unapprovedFindings(db: Reader, revision: Revision, occasion: PublishOccasion) {
  const isChange = occasion === 'change' || occasion === 'change-in-archive'
  if (!isChange || isTold(revision) || isContentApproved(db, revision)) return null
  return findingsOfRevision(db, revision)
}

/** Why the open revision of an article would come before readers. */
export function occasionOf({ publicState }: Pick<Article, 'publicState'>): PublishOccasion {
  if (publicState === 'archived') return 'change-in-archive'
  return publicState === 'published' ? 'change' : 'first'
}
