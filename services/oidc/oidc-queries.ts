import { eq } from 'drizzle-orm'
import { oidcIdentities } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Since when whoever asks signs in with an account of the identity provider too (ms UTC); null = they do not. */
export const findOwnOidcLink = defineStaffQuery(({ db, actor }) => {
  const row = db
    .select({ linkedAt: oidcIdentities.linkedAt })
    .from(oidcIdentities)
    .where(eq(oidcIdentities.accountId, actor.accountId))
    .get()
  return row?.linkedAt ?? null
})
