import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { ChangeOwnDataInput } from '#domain/account/account-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'

/** Unit and position of one's own account. Throws NotFound, Conflict. */
export const changeOwnData = defineVerb({
  name: 'account.change-own-data',
  input: ChangeOwnDataInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx }, { accountId, seenLockVersion, unit, position }, before) => {
    requireSeenVersion(before, seenLockVersion)
    tx.update(accounts).set({ unit, position }).where(eq(accounts.id, accountId)).run()
    const details = { unit, position, unitBefore: before.unit, positionBefore: before.position }
    return done({ accountId }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
