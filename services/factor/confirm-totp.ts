import { eq } from 'drizzle-orm'
import { totpSecrets } from '#db/schema/index.ts'
import { ConfirmTotpInput } from '#domain/account/factor-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { recordFactorChange } from './factor-event.ts'
import { findTotpSecret } from './factor-queries.ts'
import { keepRecoveryCodes } from './recovery-codes.ts'

/**
 * From now on a password of one's own account is followed by a code of the app. The code was checked before
 * (confirm-own-totp.ts); refused when another secret was begun meanwhile. Throws NotFound.
 */
export const confirmTotp = defineVerb({
  name: 'account.confirm-totp',
  input: ConfirmTotpInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, sealedSecret, step, codeHashes }) => {
    const begun = findTotpSecret(tx, accountId)
    if (begun?.confirmedAt !== null || begun.sealedSecret !== sealedSecret) {
      return refused({ field: 'code', key: 'not-begun' })
    }
    tx.update(totpSecrets).set({ confirmedAt: now, lastStep: step }).where(eq(totpSecrets.accountId, accountId)).run()
    if (codeHashes.length > 0) keepRecoveryCodes(tx, { accountId, codeHashes, now })
    recordFactorChange(tx, { accountId, now, kind: 'factor-added', factor: 'totp', verb: 'account.confirm-totp' })
    const details = { recoveryCodes: codeHashes.length }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
