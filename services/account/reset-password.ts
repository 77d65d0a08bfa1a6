import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { ResetPasswordInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'
import { endAccountSessions } from './end-account-sessions.ts'

/**
 * Gives an account another password, set by somebody else: every session ends, and the owner must choose a password of
 * their own at the next sign-in. Throws NotFound, Conflict.
 */
export const resetPassword = defineVerb({
  name: 'account.reset-password',
  input: ResetPasswordInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now }, { accountId, seenLockVersion, passwordHash }, before) => {
    requireSeenVersion(before, seenLockVersion)
    tx.update(accounts)
      .set({
        passwordHash,
        passwordChangedAt: now,
        passwordResetAt: now,
      })
      .where(eq(accounts.id, accountId))
      .run()
    const endedSessions = endAccountSessions(tx, { accountId, now, verb: 'account.reset-password' })
    const details = { name: before.name, email: before.email, endedSessions }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
