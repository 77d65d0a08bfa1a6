import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { accounts, securityLog } from '#db/schema/index.ts'
import type { SecurityEventKind } from '#domain/audit/security-event-kind.ts'
import { Forbidden } from '#domain/errors.ts'
import { mayReadSecurityLog } from '#domain/permissions.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { AUDIT_PAGE } from './audit-queries.ts'

type SecurityFilter = {
  readonly accountId?: number | undefined
  readonly kind?: SecurityEventKind | undefined
  /** Instants, ms UTC: not before, and before. */
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** A page of the security log, newest first, before the number of an entry. Throws Forbidden. */
export const listSecurityEvents = defineStaffQuery((context, filter: SecurityFilter, before?: number) => {
  if (!mayReadSecurityLog(context.actor)) throw new Forbidden('The security log is for administrators')
  const rows = context.db
    .select({
      number: securityLog.number,
      recordedAt: securityLog.recordedAt,
      kind: securityLog.kind,
      accountId: securityLog.accountId,
      accountName: accounts.name,
      verb: securityLog.verb,
      details: securityLog.details,
    })
    .from(securityLog)
    .leftJoin(accounts, eq(accounts.id, securityLog.accountId))
    .where(and(...conditions(filter), before === undefined ? undefined : lt(securityLog.number, before)))
    .orderBy(desc(securityLog.number))
    .limit(AUDIT_PAGE + 1)
    .all()
  return { events: rows.slice(0, AUDIT_PAGE), hasOlder: rows.length > AUDIT_PAGE }
})

export type SecurityEvent = ReturnType<typeof listSecurityEvents>['events'][number]

function conditions({ accountId, kind, from, until }: SecurityFilter): (SQL | undefined)[] {
  return [
    accountId === undefined ? undefined : eq(securityLog.accountId, accountId),
    kind === undefined ? undefined : eq(securityLog.kind, kind),
    from === undefined ? undefined : gte(securityLog.recordedAt, from),
    until === undefined ? undefined : lt(securityLog.recordedAt, until),
  ]
}
