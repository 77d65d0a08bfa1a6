import { eq } from 'drizzle-orm'
import { totpSecrets } from '#db/schema/index.ts'
import { RemoveTotpInput } from '#domain/account/factor-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { recordFactorChange } from './factor-event.ts'
import { findTotpSecret } from './factor-queries.ts'
import { forgetNeedlessCodes } from './forget-factors.ts'

/** Codes of the app are asked for no more at one's own account; one that was only begun is forgotten. Throws NotFound. */
export const removeTotp = defineVerb({
  name: 'account.remove-totp',
  asksAgain: true,
  input: RemoveTotpInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId }) => {
    const secret = findTotpSecret(tx, accountId)
    if (!secret) return unchanged({ accountId })
    tx.delete(totpSecrets).where(eq(totpSecrets.accountId, accountId)).run()
    forgetNeedlessCodes(tx, accountId)
    const wasOn = secret.confirmedAt !== null
    const verb = 'account.remove-totp'
    if (wasOn) recordFactorChange(tx, { accountId, now, kind: 'factor-removed', factor: 'totp', verb })
    const details = { wasOn }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
