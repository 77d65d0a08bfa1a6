import { asc } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '#db/client.ts'
import { accountRights, accounts, auditLog } from '#db/schema/index.ts'
import { A_HASH } from '#db/testing-rows.ts'
import type { Right } from '#domain/account/rights.ts'
import type { SystemReason } from '#domain/actor.ts'
import { type EditorContext, editorContext, type SystemContext, systemContext } from './context.ts'
import type { VerbResult } from './outcome.ts'
import { refreshStaffSearch } from './search/staff/refresh-staff-search.ts'

/** 15 January 2026, 12:00 in Warsaw: the moment of every test that does not say another. */
export const NOW = Date.UTC(2026, 0, 15, 11)
export const A_DAY = 86_400_000

/** The staff of every test. */
const people = {
  anna: { name: 'Anna Nowak', rights: ['author'] },
  bogdan: { name: 'Bogdan Wiśniewski', rights: ['editor'] },
  celina: { name: 'Celina Żak', rights: ['administrator'] },
  dorota: { name: 'Dorota Lis', rights: [] },
} as const satisfies Record<string, { name: string; rights: readonly Right[] }>

export type Person = keyof typeof people

export const asAuthor = (db: Database, now = NOW) => contextOf(db, 'anna', now)
export const asEditor = (db: Database, now = NOW) => contextOf(db, 'bogdan', now)
export const asAdministrator = (db: Database, now = NOW) => contextOf(db, 'celina', now)
export const asNobody = (db: Database, now = NOW) => contextOf(db, 'dorota', now)
export const theSystem = (db: Database, reason: SystemReason, now = NOW): SystemContext =>
  systemContext(db, now, reason)

function contextOf(db: Database, person: Person, now: number): EditorContext {
  return editorContext(db, now, accountOf(db, person))
}

/** The account of somebody of the staff, opened when it is not there; past the verbs, so that the audit log stays empty. */
export function accountOf(db: Database, person: Person): number {
  const email = `${person}@urzad.example`
  const known = db.select({ id: accounts.id, email: accounts.email }).from(accounts).all()
  const account = known.find((one) => one.email === email)
  if (account) return account.id
  const { name, rights } = people[person]
  const { id: accountId } = db
    .insert(accounts)
    .values({ email, name, passwordHash: A_HASH, passwordChangedAt: NOW, createdAt: NOW })
    .returning({ id: accounts.id })
    .get()
  for (const right of rights) db.insert(accountRights).values({ accountId, right, grantedAt: NOW }).run()
  refreshStaffSearch(db, 'account', accountId)
  return accountId
}

/** What a verb answered; a refusal is a fault of the test. */
export function accepted<Value>(result: VerbResult<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`)
  return result.value
}

/** Every row of every table, for comparing before and after. */
export function everythingIn(
  { $client }: Database,
  { except = [], exceptBegins = [] }: { except?: readonly string[]; exceptBegins?: readonly string[] } = {},
) {
  const tables = $client
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all()
  const kept = tables.filter(
    (table) => !except.includes(table) && !exceptBegins.some((beginning) => table.startsWith(beginning)),
  )
  return Object.fromEntries(kept.map((table) => [table, $client.prepare(`select * from ${table}`).all()]))
}

/** Runs something that must leave the database as it was. */
export function expectNothingChanged(db: Database, act: () => unknown): void {
  const before = everythingIn(db)
  act()
  expect(everythingIn(db)).toEqual(before)
}

/** Entries of the audit log in order, details parsed. */
export function auditEntries(db: Database) {
  const rows = db.select().from(auditLog).orderBy(asc(auditLog.number)).all()
  return rows.map(({ details, ...row }) => ({ ...row, details: JSON.parse(details) }))
}
