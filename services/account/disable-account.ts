import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { SeenAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused, unchanged } from '../outcome.ts'
import { dropLink } from '../password-link/put-link.ts'
import { isLastAdministrator, requireAccount } from './account-queries.ts'
import { endAccountSessions } from './end-account-sessions.ts'

/**
 * Closes an account and ends its sessions and its link at once; what it did stays in its name. Refuses to leave the portal without an
 * active administrator. Throws NotFound, Conflict.
 */
export const disableAccount = defineVerb({
  name: 'account.disable',
  asksAgain: true,
  input: SeenAccountInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now }, { accountId, seenLockVersion }, before) => {
    requireSeenVersion(before, seenLockVersion)
    if (before.disabledAt !== null) return unchanged({ accountId })
    if (isLastAdministrator(tx, accountId)) return refused({ field: '', key: 'last-administrator' })
    tx.update(accounts).set({ disabledAt: now }).where(eq(accounts.id, accountId)).run()
    dropLink(tx, accountId)
    const endedSessions = endAccountSessions(tx, { accountId, now, verb: 'account.disable' })
    const details = { name: before.name, email: before.email, endedSessions }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
