import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import type { CreateAccountInput } from '#domain/account/account-input.ts'
import { grantRights } from './grant-rights.ts'

/** The row of a new account with its rights, as part of a verb that has asked whether there may be one. Returns its number. */
export function insertAccount(
  tx: Reader,
  { rights, mustChangePassword, ...facts }: z.output<typeof CreateAccountInput>,
  now: number,
): number {
  const { id } = tx
    .insert(accounts)
    .values({
      ...facts,
      passwordChangedAt: now,
      passwordResetAt: mustChangePassword ? now : null,
      createdAt: now,
    })
    .returning({ id: accounts.id })
    .get()
  grantRights(tx, id, rights, now)
  return id
}
