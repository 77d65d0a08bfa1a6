import { totpSecrets } from '#db/schema/index.ts'
import { BeginTotpInput } from '#domain/account/factor-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { findTotpSecret } from './factor-queries.ts'

/**
 * Gives one's own account a secret for an app, encrypted before (seal-secret.ts). Nothing is asked for until a code has
 * confirmed it; begun twice, the first one is forgotten. Throws NotFound.
 */
export const beginTotp = defineVerb({
  name: 'account.begin-totp',
  asksAgain: true,
  input: BeginTotpInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, sealedSecret }) => {
    // What works goes on working: it is removed first, on purpose.
    if (findTotpSecret(tx, accountId)?.confirmedAt != null) return unchanged({ accountId })
    tx.insert(totpSecrets)
      .values({ accountId, sealedSecret, begunAt: now })
      .onConflictDoUpdate({ target: totpSecrets.accountId, set: { sealedSecret, begunAt: now } })
      .run()
    return done(
      { accountId },
      { subject: { kind: 'account', id: accountId }, changed: [], details: {}, readersSee: false },
    )
  },
})
