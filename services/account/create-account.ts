import { CreateAccountInput } from '#domain/account/account-input.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { findAccountByEmail } from './account-queries.ts'
import { insertAccount } from './insert-account.ts'

/** Opens an account. The password comes hashed. */
export const createAccount = defineVerb({
  name: 'account.create',
  asksAgain: true,
  input: CreateAccountInput,
  load: () => null,
  allow: mayManageAccounts,
  run: ({ tx, now }, given) => {
    const { email, name, unit, position, rights } = given
    if (findAccountByEmail(tx, email)) return refused({ field: 'email', key: 'already-exists' })
    const id = insertAccount(tx, given, now)
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
