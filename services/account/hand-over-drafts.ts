import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { HandOverDraftsInput } from '#domain/account/account-input.ts'
import { mayHandOverDrafts } from '#domain/permissions.ts'
import { isOpenState } from '../article/article-revisions.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, reindexed, unchanged } from '../outcome.ts'
import { isActiveWriter, requireAccount } from './account-queries.ts'

/**
 * Gives every open revision that one account keeps to another, as when somebody leaves. The texts do not change, so
 * neither do the numbers that open forms carry.
 * Refuses with `toAccountId: is-itself` and `toAccountId: not-a-writer`. Throws NotFound; Forbidden.
 */
export const handOverDrafts = defineVerb({
  name: 'account.hand-over-drafts',
  input: HandOverDraftsInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayHandOverDrafts,
  run: ({ tx }, { accountId, toAccountId }) => {
    if (toAccountId === accountId) return refused({ field: 'toAccountId', key: 'is-itself' })
    if (!isActiveWriter(tx, toAccountId)) return refused({ field: 'toAccountId', key: 'not-a-writer' })
    const kept = listOwnedRevisions(tx, accountId)
    if (kept.length === 0) return unchanged({ handedOver: 0 })
    const ids = kept.map(({ id }) => id)
    tx.update(articleRevisions).set({ ownerId: toAccountId }).where(inArray(articleRevisions.id, ids)).run()
    const articleIds = [...new Set(kept.map(({ articleId }) => articleId))]
    return done(
      { handedOver: kept.length },
      {
        subject: { kind: 'account', id: accountId },
        changed: articleIds.map((id) => reindexed('article', id)),
        details: { to: toAccountId, articleIds },
        readersSee: false,
      },
    )
  },
})

/** Open revisions that an account keeps, those in the bin or set aside too: they may come back. */
export function listOwnedRevisions(db: Reader, accountId: number): { id: number; articleId: number }[] {
  return db
    .select({ id: articleRevisions.id, articleId: articleRevisions.articleId })
    .from(articleRevisions)
    .where(isOwnedBy(accountId))
    .orderBy(asc(articleRevisions.id))
    .all()
}

function isOwnedBy(accountId: number) {
  return and(eq(articleRevisions.ownerId, accountId), isOpenState)
}

/** How many of them this actor sees. */
export const countOwnedRevisions = defineStaffQuery(
  ({ db, actor }, accountId: number) =>
    db
      .select({ id: articleRevisions.id })
      .from(articleRevisions)
      .where(and(isOwnedBy(accountId), isInScope(actor, articleRevisions.articleId)))
      .all().length,
)
