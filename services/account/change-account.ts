import { and, eq, isNull, sql } from 'drizzle-orm'
import { accounts, sessions } from '#db/schema/index.ts'
import { ChangeAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { activeAdministrators, findAccountByEmail, requireAccount } from './account-queries.ts'
import { grantRights } from './grant-rights.ts'

/**
 * Changes an account: data, rights, disabled or not, a password reset by somebody else. Disabling and resetting end
 * its sessions at once. Refuses to leave the portal without an active administrator. Throws NotFound, Conflict.
 */
export const changeAccount = defineVerb({
  name: 'account.change',
  input: ChangeAccountInput,
  load: (tx, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now }, { accountId, seenLockVersion, rights, disabled, resetPasswordHash, ...facts }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const twin = findAccountByEmail(tx, facts.email)
    if (twin && twin.id !== accountId) return refused({ field: 'email', key: 'already-exists' })
    const staysAdministrator = rights.includes('administrator') && !disabled
    const administrators = activeAdministrators(tx)
    if (!staysAdministrator && administrators.length === 1 && administrators[0] === accountId) {
      return refused({ field: 'rights', key: 'last-administrator' })
    }
    const disabledAt = disabled ? (before.disabledAt ?? now) : null
    const password = resetPasswordHash !== null && {
      passwordHash: resetPasswordHash,
      passwordChangedAt: now,
      passwordResetAt: now,
    }
    tx.update(accounts)
      .set({ ...facts, disabledAt, ...password, lockVersion: sql`${accounts.lockVersion} + 1` })
      .where(eq(accounts.id, accountId))
      .run()
    grantRights(tx, accountId, rights, now)
    if (disabled || password) {
      tx.update(sessions)
        .set({ endedAt: now })
        .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
        .run()
    }
    const details = { ...facts, rights, rightsBefore: before.rights, disabled, passwordReset: Boolean(password) }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, details, readersSee: false })
  },
})
