import { and, asc, eq, gt, inArray, isNull, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions, urgentPublications } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { contributorsOf } from './contributors.ts'
import { isInScope } from './in-scope.ts'

/**
 * The urgent publication of an article that nobody has settled; null = there is none. `hands`: whoever published it and had a
 * hand in its text; `isShown`: readers have that very text.
 */
export function findUnsettledUrgent(db: Reader, articleId: number) {
  const found = unsettled(db, eq(urgentPublications.articleId, articleId)).limit(1).get()
  return found ? withHands(db, found) : null
}

/** The same of some articles, each of them, the first published first. */
export function listUnsettledUrgentOf(db: Reader, articleIds: readonly number[]) {
  const found = unsettled(db, inArray(urgentPublications.articleId, [...articleIds])).all()
  return found.map((one) => withHands(db, one))
}

/** The same of all articles, whose moment passed between two instants (ms UTC), these left out. */
export function listOverdueUrgent(db: Reader, { after, before }: { readonly after: number; readonly before: number }) {
  const { confirmBy } = urgentPublications
  const found = unsettled(db, and(gt(confirmBy, after), lt(confirmBy, before))).all()
  return found.map((one) => withHands(db, one))
}

function unsettled(db: Reader, which: SQL | undefined) {
  return db
    .select({ urgent: urgentPublications, revision: articleRevisions })
    .from(urgentPublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, urgentPublications.revisionId))
    .where(and(which, isNull(urgentPublications.outcome)))
    .orderBy(asc(urgentPublications.id))
}

type Found = {
  readonly urgent: typeof urgentPublications.$inferSelect
  readonly revision: typeof articleRevisions.$inferSelect
}

function withHands(db: Reader, found: Found) {
  const { submittedBy, updatedBy, writers } = contributorsOf(db, found.revision)
  const hands = [found.urgent.publishedBy, submittedBy, updatedBy, ...writers].filter((id) => id !== null)
  return { ...found, hands, isShown: found.revision.state === 'published' }
}

/** What was published urgently and waits for a second person, the first to be overdue first. */
export const listUnsettledUrgent = defineStaffQuery(({ db, actor }) =>
  db
    .select({
      id: urgentPublications.articleId,
      title: articleRevisions.title,
      reason: urgentPublications.reason,
      publishedBy: accounts.name,
      confirmBy: urgentPublications.confirmBy,
    })
    .from(urgentPublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, urgentPublications.revisionId))
    .innerJoin(accounts, eq(accounts.id, urgentPublications.publishedBy))
    .where(and(isNull(urgentPublications.outcome), isInScope(actor, urgentPublications.articleId)))
    .orderBy(asc(urgentPublications.confirmBy), asc(urgentPublications.id))
    .all(),
)
