import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { ChangeAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { dropLink } from '../password-link/put-link.ts'
import { findAccountByEmail, isLastAdministrator, requireAccount } from './account-queries.ts'
import { grantRights } from './grant-rights.ts'
import { tellPerson } from './tell-person.ts'

/**
 * Changes the data and the rights of an account. Refuses to leave the portal without an active administrator.
 * Another e-mail address is told to the owner, at the former one too (decision 0193). Throws NotFound, Conflict.
 */
export const changeAccount = defineVerb({
  name: 'account.change',
  asksAgain: true,
  input: ChangeAccountInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now, actor }, { accountId, seenLockVersion, rights, ...facts }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const twin = findAccountByEmail(tx, facts.email)
    if (twin && twin.id !== accountId) return refused({ field: 'email', key: 'already-exists' })
    if (!rights.includes('administrator') && isLastAdministrator(tx, accountId)) {
      return refused({ field: 'rights', key: 'last-administrator' })
    }
    tx.update(accounts).set(facts).where(eq(accounts.id, accountId)).run()
    if (facts.email !== before.email) {
      // A link that went to the former address is not for whoever reads there.
      dropLink(tx, accountId)
      const by = accountOf(actor)
      tellPerson(tx, { accountId, kind: 'address-changed', at: now, by, formerAddress: before.email })
    }
    grantRights(tx, accountId, rights, now)
    const details = { ...facts, emailBefore: before.email, rights, rightsBefore: before.rights }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
