import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { ResetPasswordInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'
import { endAccountSessions } from './end-account-sessions.ts'
import { tellPerson } from './tell-person.ts'

/**
 * Takes the password of an account away: another one is in its place, and every session ends. Its owner sets one of their own
 * by a link (password-link/hand-links.ts). Throws NotFound, Conflict.
 */
export const resetPassword = defineVerb({
  name: 'account.reset-password',
  asksAgain: true,
  input: ResetPasswordInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now, actor }, { accountId, seenLockVersion, passwordHash }, before) => {
    requireSeenVersion(before, seenLockVersion)
    tx.update(accounts)
      .set({
        passwordHash,
        passwordChangedAt: now,
        passwordResetAt: now,
      })
      .where(eq(accounts.id, accountId))
      .run()
    // One that its owner has not set yet is nothing to them.
    if (before.passwordResetAt === null) {
      tellPerson(tx, { accountId, kind: 'password-taken', at: now, by: accountOf(actor) })
    }
    const endedSessions = endAccountSessions(tx, { accountId, now, verb: 'account.reset-password' })
    const details = { name: before.name, email: before.email, endedSessions }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
