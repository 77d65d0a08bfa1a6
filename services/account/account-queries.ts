import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights, accounts } from '#db/schema/index.ts'
import type { Right } from '#domain/account/rights.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requireAccount(db: Reader, accountId: number) {
  const account = findAccount(db, accountId)
  if (!account) throw new NotFound(`There is no account ${accountId}`)
  return { ...account, rights: listRights(db, accountId) }
}

/** Without the hash of the password, which no page of the panel needs. Throws NotFound. */
export const requireAccountForStaff = defineStaffQuery(({ db }, accountId: number) => {
  const { passwordHash: _, ...account } = requireAccount(db, accountId)
  return account
})

export function findAccount(db: Reader, accountId: number) {
  return db.select().from(accounts).where(eq(accounts.id, accountId)).get() ?? null
}

export function findAccountByEmail(db: Reader, email: string): { id: number } | undefined {
  return db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)).get()
}

export function listRights(db: Reader, accountId: number): Right[] {
  const rows = db
    .select({ right: accountRights.right })
    .from(accountRights)
    .where(eq(accountRights.accountId, accountId))
    .all()
  return rows.map(({ right }) => right).sort()
}

export function listAccounts(db: Reader) {
  const rows = db
    .select({
      id: accounts.id,
      email: accounts.email,
      name: accounts.name,
      disabledAt: accounts.disabledAt,
      passwordResetAt: accounts.passwordResetAt,
      lockVersion: accounts.lockVersion,
    })
    .from(accounts)
    .orderBy(asc(accounts.email))
    .all()
  const held = db.select({ accountId: accountRights.accountId, right: accountRights.right }).from(accountRights).all()
  return rows.map((row) => ({
    ...row,
    rights: held.filter(({ accountId }) => accountId === row.id).map(({ right }) => right),
  }))
}

export const listAccountsForStaff = defineStaffQuery(({ db }) => listAccounts(db))

/** Whether nobody but this account could still manage the others. */
export function isLastAdministrator(db: Reader, accountId: number): boolean {
  const active = db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(accountRights, eq(accountRights.accountId, accounts.id))
    .where(and(eq(accountRights.right, 'administrator'), isNull(accounts.disabledAt)))
    .all()
    .map(({ id }) => id)
  return active.length === 1 && active[0] === accountId
}

/** Accounts that can be given a text: active, with the right to write. By name in Polish order. */
export function listActiveWriters(db: Reader): { id: number; name: string; unit: string | null }[] {
  return db
    .selectDistinct({ id: accounts.id, name: accounts.name, unit: accounts.unit })
    .from(accounts)
    .innerJoin(accountRights, eq(accountRights.accountId, accounts.id))
    .where(and(inArray(accountRights.right, ['author', 'editor']), isNull(accounts.disabledAt)))
    .all()
    .sort((one, other) => polish.compare(one.name, other.name) || one.id - other.id)
}

export const listActiveWritersForStaff = defineStaffQuery(({ db }) => listActiveWriters(db))

const polish = new Intl.Collator('pl')

export function isActiveWriter(db: Reader, accountId: number): boolean {
  return listActiveWriters(db).some(({ id }) => id === accountId)
}
