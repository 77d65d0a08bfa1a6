import { oidcIdentities } from '#db/schema/index.ts'
import { CreateAccountWithOidcInput } from '#domain/oidc/oidc-input.ts'
import { mayCreateAccountWithOidc } from '#domain/permissions.ts'
import { findAccountByEmail } from '../account/account-queries.ts'
import { insertAccount } from '../account/insert-account.ts'
import { tellPerson } from '../account/tell-person.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { findLinkedAccount } from './linked-account.ts'

/**
 * Opens an account for whoever came from the identity provider, linked from its beginning and without any right: what the
 * provider claims decides none. The password comes hashed and is nobody's. Refuses with `oidc-taken` (the identity opens an account, perhaps a closed one) and `already-exists` (the
 * address has an account, whose owner links it themselves: an address is a claim).
 */
export const createAccountWithOidc = defineVerb({
  name: 'account.create-with-oidc',
  input: CreateAccountWithOidcInput,
  load: ({ tx }, identity) => findLinkedAccount(tx, identity),
  allow: mayCreateAccountWithOidc,
  run: ({ tx, now }, { issuer, subject, email, name, passwordHash }, linked) => {
    if (linked) return refused({ field: '', key: 'oidc-taken' })
    if (findAccountByEmail(tx, email)) return refused({ field: 'email', key: 'already-exists' })
    const facts = { email, name, unit: null, position: null, passwordHash, mustChangePassword: false }
    const accountId = insertAccount(tx, { ...facts, rights: [] }, now)
    tx.insert(oidcIdentities).values({ issuer, subject, accountId, linkedAt: now }).run()
    tellPerson(tx, { accountId, kind: 'account-linked', at: now })
    const details = { email, name, unit: null, position: null, rights: [], issuer }
    return done({ accountId }, { ...oneCreated('account', accountId), details, readersSee: false })
  },
})
