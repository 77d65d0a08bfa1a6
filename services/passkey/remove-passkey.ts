import { eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/index.ts'
import { RemovePasskeyInput } from '#domain/account/factor-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { recordFactorChange } from '../factor/factor-event.ts'
import { findOwnPasskey } from '../factor/factor-queries.ts'
import { forgetNeedlessCodes } from '../factor/forget-factors.ts'
import { done } from '../outcome.ts'

/** A key signs in to one's own account no more; the device keeps it until its owner removes it there. Throws NotFound. */
export const removePasskey = defineVerb({
  name: 'account.remove-passkey',
  asksAgain: true,
  input: RemovePasskeyInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, passkeyId }) => {
    const key = findOwnPasskey(tx, { accountId, passkeyId })
    if (!key) throw new NotFound(`Account ${accountId} has no passkey ${passkeyId}`)
    tx.delete(passkeys).where(eq(passkeys.id, passkeyId)).run()
    forgetNeedlessCodes(tx, accountId)
    const verb = 'account.remove-passkey'
    recordFactorChange(tx, { accountId, now, kind: 'factor-removed', factor: 'passkey', verb })
    const details = { name: key.name }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
