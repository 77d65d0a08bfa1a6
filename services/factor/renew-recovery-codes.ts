import { RenewRecoveryCodesInput } from '#domain/account/factor-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { recordFactorChange } from './factor-event.ts'
import { hasSecondFactor } from './factor-queries.ts'
import { keepRecoveryCodes } from './recovery-codes.ts'

/** New recovery codes in the place of all from before; refused where there is no factor that they stand in for. Throws NotFound. */
export const renewRecoveryCodes = defineVerb({
  name: 'account.renew-recovery-codes',
  asksAgain: true,
  input: RenewRecoveryCodesInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, codeHashes }) => {
    if (!hasSecondFactor(tx, accountId)) return refused({ field: 'codes', key: 'no-factor' })
    keepRecoveryCodes(tx, { accountId, codeHashes, now })
    const verb = 'account.renew-recovery-codes'
    recordFactorChange(tx, { accountId, now, kind: 'factor-added', factor: 'recovery-codes', verb })
    const details = { recoveryCodes: codeHashes.length }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
