import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountPreferences } from '#db/schema/index.ts'
import { ChooseSingleKeysInput } from '#domain/account/account-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'

/** Whether single keys act in the panel of one's own account (WCAG 2.1.4). Throws NotFound. */
export const chooseSingleKeys = defineVerb({
  name: 'account.choose-single-keys',
  input: ChooseSingleKeysInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx }, { accountId, usesSingleKeys }) => {
    if (doesUseSingleKeys(tx, accountId) === usesSingleKeys) return unchanged({ accountId })
    tx.insert(accountPreferences)
      .values({ accountId, usesSingleKeys })
      .onConflictDoUpdate({ target: accountPreferences.accountId, set: { usesSingleKeys } })
      .run()
    const details = { usesSingleKeys }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})

/** Yes, unless somebody has switched them off. */
export function doesUseSingleKeys(db: Reader, accountId: number): boolean {
  const chosen = db.select().from(accountPreferences).where(eq(accountPreferences.accountId, accountId)).get()
  return chosen?.usesSingleKeys ?? true
}
