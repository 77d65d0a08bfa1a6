import { eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/index.ts'
import { RenamePasskeyInput } from '#domain/account/factor-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { findOwnPasskey } from '../factor/factor-queries.ts'
import { done, unchanged } from '../outcome.ts'

/** Another name for a key of one's own account: what it opens stays as it is. Throws NotFound. */
export const renamePasskey = defineVerb({
  name: 'account.rename-passkey',
  input: RenamePasskeyInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx }, { accountId, passkeyId, name }) => {
    const key = findOwnPasskey(tx, { accountId, passkeyId })
    if (!key) throw new NotFound(`Account ${accountId} has no passkey ${passkeyId}`)
    if (key.name === name) return unchanged({ accountId })
    tx.update(passkeys).set({ name }).where(eq(passkeys.id, passkeyId)).run()
    const details = { name, nameBefore: key.name }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
