import { and, asc, eq, isNull } from 'drizzle-orm'
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
  const found = db
    .select({ urgent: urgentPublications, revision: articleRevisions })
    .from(urgentPublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, urgentPublications.revisionId))
    .where(and(eq(urgentPublications.articleId, articleId), isNull(urgentPublications.outcome)))
    .orderBy(asc(urgentPublications.id))
    .limit(1)
    .get()
  if (!found) return null
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
