import { eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/index.ts'
import { AddPasskeyInput } from '#domain/account/factor-input.ts'
import { MAX_PASSKEYS } from '#domain/account/factor-limits.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { recordFactorChange } from '../factor/factor-event.ts'
import { keepRecoveryCodes } from '../factor/recovery-codes.ts'
import { done, refused } from '../outcome.ts'

/** A key that signs in to one's own account, checked before (add-own-passkey.ts). Throws NotFound. */
export const addPasskey = defineVerb({
  name: 'account.add-passkey',
  asksAgain: true,
  input: AddPasskeyInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, codeHashes, ...key }) => {
    const { credentialId, name } = key
    if (tx.select().from(passkeys).where(eq(passkeys.credentialId, credentialId)).get()) {
      return refused({ field: 'passkey', key: 'already-exists' })
    }
    const own = tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.accountId, accountId)).all()
    if (own.length >= MAX_PASSKEYS) {
      return refused({ field: 'passkey', key: 'too-many-keys', context: { max: MAX_PASSKEYS } })
    }
    tx.insert(passkeys)
      .values({ accountId, ...key, createdAt: now })
      .run()
    if (codeHashes.length > 0) keepRecoveryCodes(tx, { accountId, codeHashes, now })
    recordFactorChange(tx, { accountId, now, kind: 'factor-added', factor: 'passkey', verb: 'account.add-passkey' })
    const details = { name, recoveryCodes: codeHashes.length }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
