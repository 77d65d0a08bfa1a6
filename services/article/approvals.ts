import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionApprovals } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { Changed } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { findOpenRevision, type Revision } from './article-revisions.ts'
import { type SaidUpdate, saysTheSame } from './said-update.ts'
import { contentHashOf, hashContent, readContent, storeContent } from './snapshots/snapshot-content.ts'

/*
 * Approvals (decision 0149). An approval is of one content: it holds while the revision says exactly that, and the only
 * thing asked of it is whether it still does. Two invariants:
 *
 * 1. under four eyes nothing is published or planned without an approval of the content as it is in that very transaction;
 * 2. a revision that waits approved or planned and says something else goes back to `submitted` in the transaction that
 *    changed it (`voidApprovals`, asked by defineVerb after every verb). Its planned moment stays, and publishes nothing.
 */

/** The second person's word, on the content as it is now. */
export function insertApproval(tx: Reader, revision: Revision, { by, at }: { by: number; at: number }): string {
  const content = hashContent(readContent(tx, revision))
  storeContent(tx, content)
  tx.insert(revisionApprovals)
    .values({ revisionId: revision.id, contentHash: content.hash, approvedBy: by, approvedAt: at })
    .run()
  return content.hash
}

/** The last word on a revision, whether it still holds or not. */
export function findLastApproval(db: Reader, revisionId: number) {
  return db
    .select()
    .from(revisionApprovals)
    .where(eq(revisionApprovals.revisionId, revisionId))
    .orderBy(desc(revisionApprovals.id))
    .limit(1)
    .get()
}

/** What keeps the revision from its readers under four eyes: `not-approved`. Nothing while they are not asked for. */
export function approvalIssues(db: Reader, revision: Revision): readonly Issue[] {
  if (!readFourEyes(db)) return []
  const isApproved = revision.state === 'approved' || revision.state === 'scheduled'
  return isApproved && isContentApproved(db, revision) ? [] : [{ field: '', key: 'not-approved' }]
}

/** The same where a note on the change could be said at the last moment: another one than was approved is not approved. */
export function unapprovedIssues(db: Reader, revision: Revision, said: SaidUpdate): readonly Issue[] {
  if (saysTheSame(revision, said)) return approvalIssues(db, revision)
  return readFourEyes(db) ? [{ field: 'changeNote', key: 'not-approved' }] : []
}

/**
 * Sends back what was approved and says something else by now, of the articles that a verb wrote. Returns their numbers.
 * Under one pair of eyes a scheduled revision keeps its place, whoever corrects it.
 */
export function voidApprovals(tx: Reader, changed: readonly Changed[], now: number): readonly number[] {
  if (!readFourEyes(tx)) return []
  const articleIds = new Set(changed.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])))
  return [...articleIds].filter((articleId) => {
    const revision = findOpenRevision(tx, articleId)
    if (revision?.state !== 'approved' && revision?.state !== 'scheduled') return false
    if (isContentApproved(tx, revision)) return false
    backToSubmitted(tx, revision, now)
    return true
  })
}

/** The planned moment stays where it is. */
export function backToSubmitted(tx: Reader, { id, submittedAt }: Revision, now: number): void {
  tx.update(articleRevisions)
    .set({ state: 'submitted', submittedAt: submittedAt ?? now })
    .where(eq(articleRevisions.id, id))
    .run()
}

/** Somebody approved this very content, with its kind of update. */
export function isContentApproved(db: Reader, revision: Revision): boolean {
  const isOfContent = and(
    eq(revisionApprovals.revisionId, revision.id),
    eq(revisionApprovals.contentHash, contentHashOf(db, revision)),
  )
  return db.select({ id: revisionApprovals.id }).from(revisionApprovals).where(isOfContent).get() !== undefined
}
