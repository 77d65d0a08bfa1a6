import { ResetFactorsInput } from '#domain/account/factor-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { endAccountSessions } from '../account/end-account-sessions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { recordFactorChange } from './factor-event.ts'
import { findTotpSecret, hasSecondFactor } from './factor-queries.ts'
import { forgetFactors } from './forget-factors.ts'

/**
 * Lifts the second factor of somebody who has lost it: the password alone opens the account, once where a factor is
 * compulsory, for that sign-in leads to a new one. Every session ends. Throws NotFound.
 */
export const resetFactors = defineVerb({
  name: 'account.reset-factors',
  asksAgain: true,
  input: ResetFactorsInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayManageAccounts,
  run: ({ tx, now, actor }, { accountId }, { name, email }) => {
    if (!hasSecondFactor(tx, accountId) && !findTotpSecret(tx, accountId)) return unchanged({ accountId })
    forgetFactors(tx, accountId)
    const verb = 'account.reset-factors'
    recordFactorChange(tx, { accountId, now, kind: 'factor-removed', factor: 'all', verb, by: accountOf(actor) })
    const details = { name, email, endedSessions: endAccountSessions(tx, { accountId, now, verb }) }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
