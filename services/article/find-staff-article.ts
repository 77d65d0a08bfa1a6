import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { editorialStatus } from '#domain/article/editorial-status.ts'
import { leftOutIssues } from '#domain/article/left-out.ts'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import type { UpdateFinding } from '#domain/article/update-finding.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { findArchivePlan } from './archive-plans.ts'
import { findCurrentSlug, ownerOfAddress } from './article-address.ts'
import { findArticle, findOpenRevision, findPublishedRevision, type Revision } from './article-revisions.ts'
import { contributorsOf } from './contributors.ts'
import { readLeftOut } from './left-out-column.ts'
import { occasionOf, publishChecks } from './publish-checks.ts'
import { findingsOfRevision } from './update-findings.ts'
import { findUnsettledUrgent } from './urgent-publications.ts'

/** One article as the staff side needs it to decide and to confirm; null when it is not there or in the bin. */
export const findStaffArticle = defineStaffQuery(({ db, actor }, articleId: number) => {
  const article = findArticle({ tx: db, actor }, articleId)
  if (!article) return null
  const open = article.publicState === 'withdrawn' ? null : findOpenRevision(db, articleId)
  const live = findPublishedRevision(db, articleId)
  const shown = open ?? live
  if (!shown) return null
  const archivePlan = findArchivePlan(db, articleId)
  return {
    id: article.id,
    locale: article.locale,
    lockVersion: article.lockVersion,
    title: shown.title,
    publicState: article.publicState,
    status: editorialStatus(article.publicState, open?.state ?? null),
    /** Address that leads readers here; null = never published. */
    slug: findCurrentSlug(db, articleId),
    archivedAt: article.archivedAt,
    open,
    live,
    openState: open?.state ?? null,
    contributors: contributorsOf(db, shown),
    isFourEyes: readFourEyes(db),
    urgent: findUnsettledUrgent(db, articleId),
    archivePlan,
    archiveDueAt: archivePlan?.dueAt ?? null,
    isArchivingPlanned: archivePlan !== null,
    people: peopleOf(db, shown),
  }
})

export type StaffArticleFound = NonNullable<ReturnType<typeof findStaffArticle>>

/** "Do uzupełnienia": what the publish checks say of the open revision now, advice included. */
export const listOpenIssues = defineStaffQuery(({ db, now }, article: StaffArticleFound): readonly PublishIssue[] => {
  if (!article.open) return []
  const issues = publishChecks(db, article.open, { occasion: occasionOf(article), at: now })
  const owner = ownerOfAddress(db, article.locale, article.open.slug)
  if (owner === undefined || owner === article.id) return issues
  return [...issues, { field: 'slug', key: 'taken', severity: 'blocking' }]
})

/** What the open revision changes of the published revision, as far as it can change its meaning. */
export const listUpdateFindings = defineStaffQuery(({ db }, { open }: StaffArticleFound): readonly UpdateFinding[] =>
  open === null ? [] : findingsOfRevision(db, open),
)

/** Of these, what the last save of the draft left out: it is in the way of handing the text over, too. */
export function listLeftOutIssues({ open }: Pick<StaffArticleFound, 'open'>): readonly PublishIssue[] {
  return open === null ? [] : leftOutIssues(readLeftOut(open))
}

/** The same of the text in the archive, were it to come back. */
export const listUnarchiveIssues = defineStaffQuery(
  ({ db, now }, { live }: StaffArticleFound): readonly PublishIssue[] => {
    return live ? publishChecks(db, live, { occasion: 'bring-back', at: now }) : []
  },
)

/** Names of those who have the text in hand. */
function peopleOf(db: Reader, { ownerId, submittedBy, returnedBy }: Revision) {
  const ids = [ownerId, submittedBy, returnedBy].filter((id) => id !== null)
  const rows = db.select({ id: accounts.id, name: accounts.name }).from(accounts).where(inArray(accounts.id, ids)).all()
  const nameOf = (id: number | null) => rows.find((row) => row.id === id)?.name ?? null
  return { owner: nameOf(ownerId), submitter: nameOf(submittedBy), returner: nameOf(returnedBy) }
}
