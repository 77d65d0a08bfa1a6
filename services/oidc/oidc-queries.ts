import { and, asc, eq, isNull, notExists } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts, oidcIdentities } from '#db/schema/index.ts'
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

/** Accounts that a sign-in with the provider opened and nobody has given a right yet, the oldest first. Throws Forbidden. */
export const listNewcomers = defineStaffQuery(({ db, actor }) => {
  if (!mayManageAccounts(actor)) throw new Forbidden('Accounts without rights are for administrators')
  const ofAccount = db.select().from(accountRights).where(eq(accountRights.accountId, accounts.id))
  return db
    .select({ id: accounts.id, name: accounts.name })
    .from(oidcIdentities)
    .innerJoin(
      accounts,
      and(eq(accounts.id, oidcIdentities.accountId), eq(accounts.createdAt, oidcIdentities.linkedAt)),
    )
    .where(and(isNull(accounts.disabledAt), notExists(ofAccount)))
    .orderBy(asc(accounts.id))
    .all()
})

function linkedSince(db: Reader, accountId: number): number | null {
  const row = db
    .select({ linkedAt: oidcIdentities.linkedAt })
    .from(oidcIdentities)
    .where(eq(oidcIdentities.accountId, accountId))
    .get()
  return row?.linkedAt ?? null
}
