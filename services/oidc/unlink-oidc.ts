import { eq } from 'drizzle-orm'
import { oidcIdentities } from '#db/schema/index.ts'
import { UnlinkOidcInput } from '#domain/oidc/oidc-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'

/** The person signs in with their password alone. Throws NotFound, Forbidden. */
export const unlinkOidc = defineVerb({
  name: 'account.unlink-oidc',
  asksAgain: true,
  input: UnlinkOidcInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx }, { accountId }) => {
    const { changes } = tx.delete(oidcIdentities).where(eq(oidcIdentities.accountId, accountId)).run()
    if (changes === 0) return unchanged({ accountId })
    return done(
      { accountId },
      { subject: { kind: 'account', id: accountId }, changed: [], details: {}, readersSee: false },
    )
  },
})
