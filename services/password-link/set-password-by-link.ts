import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { SetPasswordByLinkInput } from '#domain/account/password-link-input.ts'
import { NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { maySetPasswordByLink } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { endAccountSessions } from '../account/end-account-sessions.ts'
import { newPasswordIssues } from '../account/new-password-issues.ts'
import { hashPassword } from '../account/password.ts'
import { tellPerson } from '../account/tell-person.ts'
import type { SystemContext } from '../context.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, type VerbResult } from '../outcome.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { findLiveLink, requireLiveLink } from './live-link.ts'
import { dropLink } from './put-link.ts'

type Form = { readonly secret: string; readonly newPassword: string; readonly repeatedPassword: string }

/**
 * Sets the password of whoever came by a link, by the rules of any other, and signs nobody in. Nothing is estimated or
 * hashed for a link that does not work. Throws NotFound.
 */
export async function setPasswordByLink(
  context: SystemContext,
  { secret, newPassword, repeatedPassword }: Form,
): Promise<VerbResult<{ accountId: number }>> {
  const link = findLiveLink(context.db, secret, context.now)
  if (!link) throw new NotFound('There is no such link, or it works no more')
  const account = requireAccount(context.db, link.accountId)
  const issues: Issue[] = [
    ...(await newPasswordIssues(newPassword, account, readSettings(context.db)['site-name'])),
    ...(newPassword === repeatedPassword ? [] : [{ field: 'repeatedPassword', key: 'differs' }]),
  ]
  if (issues.length > 0) return { ok: false, issues }
  return spendLink(context, { secret, passwordHash: await hashPassword(newPassword) })
}

/** The link is spent, every session ends, and the owner hears of it, unless the account was never used. Throws NotFound. */
export const spendLink = defineVerb({
  name: 'account.spend-link',
  input: SetPasswordByLinkInput,
  load: (scope, { secret }) => requireLiveLink(scope, secret),
  allow: maySetPasswordByLink,
  run: ({ tx, now }, { passwordHash }, { accountId, purpose }) => {
    dropLink(tx, accountId)
    tx.update(accounts)
      .set({ passwordHash, passwordChangedAt: now, passwordResetAt: null })
      .where(eq(accounts.id, accountId))
      .run()
    const endedSessions = endAccountSessions(tx, { accountId, now, verb: 'account.spend-link' })
    if (purpose !== 'invitation') tellPerson(tx, { accountId, kind: 'password-changed', at: now })
    const details = { linkPurpose: purpose, endedSessions }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
