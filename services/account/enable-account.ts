import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { SeenAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, unchanged } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'

/** Opens a closed account again, with the rights and the password it had. Throws NotFound, Conflict. */
export const enableAccount = defineVerb({
  name: 'account.enable',
  asksAgain: true,
  input: SeenAccountInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx }, { accountId, seenLockVersion }, before) => {
    requireSeenVersion(before, seenLockVersion)
    if (before.disabledAt === null) return unchanged({ accountId })
    tx.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, accountId)).run()
    const details = { name: before.name, email: before.email, rights: before.rights }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
