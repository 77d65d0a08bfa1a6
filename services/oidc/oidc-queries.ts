import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { oidcIdentities } from '#db/schema/index.ts'
import { Forbidden } from '#domain/errors.ts'
import { mayManageAccounts } from '#domain/permissions.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Since when whoever asks signs in with an account of the identity provider too (ms UTC); null = they do not. */
export const findOwnOidcLink = defineStaffQuery(({ db, actor }) => linkedSince(db, actor.accountId))

/** The same of any account, for an administrator. Throws Forbidden. */
export const findOidcLinkForStaff = defineStaffQuery(({ db, actor }, accountId: number) => {
  if (!mayManageAccounts(actor)) throw new Forbidden('Links of accounts are for administrators')
  return linkedSince(db, accountId)
})

function linkedSince(db: Reader, accountId: number): number | null {
  const row = db
    .select({ linkedAt: oidcIdentities.linkedAt })
    .from(oidcIdentities)
    .where(eq(oidcIdentities.accountId, accountId))
    .get()
  return row?.linkedAt ?? null
}
