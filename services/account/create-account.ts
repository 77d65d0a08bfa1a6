import { accounts } from '#db/schema/index.ts'
import { CreateAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { findAccountByEmail } from './account-queries.ts'
import { grantRights } from './grant-rights.ts'

/** Opens an account. The password comes hashed. */
export const createAccount = defineVerb({
  name: 'account.create',
  asksAgain: true,
  input: CreateAccountInput,
  load: () => null,
  allow: mayManageAccounts,
  run: ({ tx, now }, { rights, mustChangePassword, ...facts }) => {
    if (findAccountByEmail(tx, facts.email)) return refused({ field: 'email', key: 'already-exists' })
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
    const { email, name, unit, position } = facts
    return done(
      { accountId: id },
      {
        ...oneCreated('account', id),
        details: { email, name, unit, position, rights },
        readersSee: false,
      },
    )
  },
})
