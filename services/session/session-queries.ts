import { and, desc, eq, gt, isNull, max, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, sessions } from '#db/schema/index.ts'
import { isSessionAlive } from '#domain/account/session-limits.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

type OpenSession = { readonly id: string; readonly createdAt: number; readonly lastSeenAt: number }

/** Browsers in which an account is signed in now, the latest seen first. */
export const listOpenSessions = defineStaffQuery(({ db, now }, accountId: number): OpenSession[] => {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt))
    .all()
    .filter((session) => isSessionAlive(session, now))
    .map(({ id, createdAt, lastSeenAt }) => ({ id, createdAt, lastSeenAt }))
})

/** When each account last signed in; one that never did is not there. */
export function lastSignIns(db: Reader): ReadonlyMap<number, number> {
  // One look into the index for each account; grouping would walk every sign-in there ever was.
  const last = db
    .select({ at: max(sessions.createdAt) })
    .from(sessions)
    .where(eq(sessions.accountId, accounts.id))
  const rows = db
    .select({ accountId: accounts.id, at: sql<number | null>`(${last})` })
    .from(accounts)
    .all()
  return new Map(rows.flatMap(({ accountId, at }) => (at === null ? [] : [[accountId, at]])))
}

export const lastSignInsForStaff = defineStaffQuery(({ db }) => lastSignIns(db))
