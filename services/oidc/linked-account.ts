import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, oidcIdentities } from '#db/schema/index.ts'

/** Somebody at an identity provider: `iss` and `sub` of a token that was checked. */
export type OidcIdentity = { readonly issuer: string; readonly subject: string }

/** The account that was linked with an identity, also a closed one. */
export function findLinkedAccount(db: Reader, { issuer, subject }: OidcIdentity) {
  return db
    .select({ id: accounts.id, disabledAt: accounts.disabledAt })
    .from(oidcIdentities)
    .innerJoin(accounts, eq(accounts.id, oidcIdentities.accountId))
    .where(and(eq(oidcIdentities.issuer, issuer), eq(oidcIdentities.subject, subject)))
    .get()
}
