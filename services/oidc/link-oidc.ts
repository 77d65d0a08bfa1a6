import { and, eq } from 'drizzle-orm'
import { oidcIdentities } from '#db/schema/index.ts'
import { LinkOidcInput } from '#domain/oidc/oidc-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { tellPerson } from '../account/tell-person.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, unchanged } from '../outcome.ts'

/**
 * From now on the person signs in with this account of the identity provider too, in place of a former one. For whoever proved
 * both, in one browser. Refuses with `oidc-taken` (somebody else signs in with it). Throws NotFound, Forbidden.
 */
export const linkOidc = defineVerb({
  name: 'account.link-oidc',
  asksAgain: true,
  input: LinkOidcInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, issuer, subject }) => {
    const isThis = and(eq(oidcIdentities.issuer, issuer), eq(oidcIdentities.subject, subject))
    const known = tx.select().from(oidcIdentities).where(isThis).get()
    if (known?.accountId === accountId) return unchanged({ accountId })
    if (known) return refused({ field: '', key: 'oidc-taken' })
    tx.delete(oidcIdentities).where(eq(oidcIdentities.accountId, accountId)).run()
    tx.insert(oidcIdentities).values({ issuer, subject, accountId, linkedAt: now }).run()
    tellPerson(tx, { accountId, kind: 'account-linked', at: now })
    // The number that the provider gives to a person is for signing in alone.
    const details = { issuer }
    return done({ accountId }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
