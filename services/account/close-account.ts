import { writeTransaction } from '#db/write-transaction.ts'
import type { Issue } from '#domain/issue.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import type { WriteContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { disableAccount } from './disable-account.ts'
import { handOverDrafts } from './hand-over-drafts.ts'

type Leaver = {
  readonly accountId: number
  readonly seenLockVersion: number
  /** Who takes over the open revisions; null = they stay where they are. */
  readonly toAccountId: number | null
}

class Refused extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('refused')
    this.issues = issues
  }
}

/**
 * Somebody leaves: their drafts go to another person and the account is closed, both or neither.
 * Refuses and throws as `handOverDrafts` and `disableAccount` do.
 */
export function closeAccount(context: WriteContext, { toAccountId, ...seen }: Leaver): VerbResult<unknown> {
  // Without the right the verb itself refuses, where nothing rolls its entry in the security log back.
  if (toAccountId === null || !mayManageAccounts(context.actor)) return disableAccount(context, seen)
  const both = () => {
    const results = [handOverDrafts(context, { accountId: seen.accountId, toAccountId }), disableAccount(context, seen)]
    const issues = results.flatMap((result) => (result.ok ? [] : result.issues))
    if (issues.length > 0) throw new Refused(issues)
  }
  try {
    writeTransaction(context.db, both)
    return { ok: true, value: null }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, issues: error.issues }
    throw error
  }
}
