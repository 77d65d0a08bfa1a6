import { eq } from 'drizzle-orm'
import { urgentPublications } from '#db/schema/index.ts'
import type { UrgentOutcome } from '#domain/article/urgent-publication.ts'
import { Conflict } from '#domain/errors.ts'
import { accountOf } from '../account-of.ts'
import type { VerbScope } from '../define-verb.ts'
import { requireArticle } from './article-revisions.ts'
import type { ArticleScope } from './in-scope.ts'
import { findUnsettledUrgent } from './urgent-publications.ts'

/** What the verbs of the second person are about. Throws NotFound; Conflict when nothing waits for one. */
export function requireUnsettledUrgent(scope: ArticleScope, articleId: number) {
  const article = requireArticle(scope, articleId)
  const waiting = findUnsettledUrgent(scope.tx, articleId)
  if (!waiting) throw new Conflict(`No urgent publication of article ${articleId} waits`)
  return { article, ...waiting }
}

/** Writes down what came of an urgent publication. */
export function settleUrgent({ tx, now, actor }: VerbScope, urgentId: number, outcome: UrgentOutcome): void {
  tx.update(urgentPublications)
    .set({ outcome, settledBy: accountOf(actor), settledAt: now })
    .where(eq(urgentPublications.id, urgentId))
    .run()
}
