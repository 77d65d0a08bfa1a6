import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { MakePasswordLinkInput } from '#domain/account/password-link-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { putLink } from './put-link.ts'

/**
 * A link by which the owner of an account sets its password: an invitation until they have signed in once, a reset then.
 * Replaces a former link. `secret` is told once and kept nowhere; null = it is mailed. Refuses a closed account. Throws NotFound.
 */
export const makePasswordLink = defineVerb({
  name: 'account.make-link',
  asksAgain: true,
  input: MakePasswordLinkInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now }, { accountId, isMailed }, { name, email, disabledAt }) => {
    if (disabledAt !== null) return refused({ field: '', key: 'closed-account' })
    const purpose = hasSignedIn(tx, accountId) ? 'reset' : 'invitation'
    const link = putLink(tx, { accountId, purpose, isMailed, now })
    const details = { name, email, linkPurpose: purpose, isMailed }
    const subject = { kind: 'account', id: accountId } as const
    return done({ accountId, ...link }, { subject, changed: [], details, readersSee: false })
  },
})

function hasSignedIn(tx: Reader, accountId: number): boolean {
  const ofAccount = eq(sessions.accountId, accountId)
  return tx.select({ id: sessions.id }).from(sessions).where(ofAccount).limit(1).get() !== undefined
}
