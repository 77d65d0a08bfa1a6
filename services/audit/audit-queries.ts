import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, auditLog } from '#db/schema/index.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import { readableAuditKinds } from '#domain/permissions.ts'
import { isInScope } from '../article/in-scope.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

export const AUDIT_PAGE = 50

export type AuditFilter = {
  /** An account, or the portal itself. */
  readonly actor?: number | 'system' | undefined
  readonly verb?: string | undefined
  readonly kind?: SubjectKind | undefined
  readonly subjectId?: number | undefined
  /** Instants, ms UTC: not before, and before. */
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** Which stretch of the log: its newest entries, those before a number, those after one. */
export type AuditPlace = { readonly before?: number | undefined; readonly after?: number | undefined }

/**
 * A page of the log as the actor may read it, newest first. Pages go by the number of an entry and not by their count,
 * so the hundred-thousandth costs what the first one does.
 */
export const listAuditEntries = defineStaffQuery((context, filter: AuditFilter, { before, after }: AuditPlace = {}) => {
  const isUpwards = after !== undefined
  const rows = entries(context.db)
    .where(
      and(
        readable(context),
        ...conditions(filter),
        before === undefined ? undefined : lt(auditLog.number, before),
        after === undefined ? undefined : gt(auditLog.number, after),
      ),
    )
    .orderBy(isUpwards ? asc(auditLog.number) : desc(auditLog.number))
    .limit(AUDIT_PAGE + 1)
    .all()
  const page = rows.slice(0, AUDIT_PAGE)
  if (isUpwards) page.reverse()
  const isCut = rows.length > AUDIT_PAGE
  return {
    entries: page,
    hasOlder: isUpwards ? page.length > 0 : isCut,
    hasNewer: isUpwards ? isCut : before !== undefined && page.length > 0,
  }
})

export type AuditEntry = ReturnType<typeof listAuditEntries>['entries'][number]

/** One entry with everything it says; null when there is none, or none for this actor. */
export const findAuditEntry = defineStaffQuery((context, number: number) => {
  const entry = entries(context.db)
    .where(and(eq(auditLog.number, number), readable(context)))
    .get()
  const written = context.db
    .select({ details: auditLog.details, contentHash: auditLog.contentHash })
    .from(auditLog)
    .where(eq(auditLog.number, number))
    .get()
  return entry && written ? { ...entry, ...written } : null
})

function entries(db: Reader) {
  return db
    .select({
      number: auditLog.number,
      recordedAt: auditLog.recordedAt,
      verb: auditLog.verb,
      actorId: auditLog.actorId,
      actorName: accounts.name,
      systemReason: auditLog.systemReason,
      subjectKind: auditLog.subjectKind,
      subjectId: auditLog.subjectId,
    })
    .from(auditLog)
    .leftJoin(accounts, eq(accounts.id, auditLog.actorId))
    .$dynamic()
}

function readable({ actor }: StaffContext): SQL | undefined {
  const kinds = readableAuditKinds(actor)
  const own = eq(auditLog.actorId, actor.accountId)
  const isSeen = isInScope(actor, auditLog.subjectId)
  return and(
    kinds.includes('account')
      ? undefined
      : or(own, kinds.length === 0 ? undefined : inArray(auditLog.subjectKind, [...kinds])),
    isSeen && or(ne(auditLog.subjectKind, 'article'), isSeen),
  )
}

function conditions({ actor, verb, kind, subjectId, from, until }: AuditFilter): (SQL | undefined)[] {
  return [
    actor === undefined ? undefined : actor === 'system' ? isNull(auditLog.actorId) : eq(auditLog.actorId, actor),
    verb === undefined ? undefined : eq(auditLog.verb, verb),
    kind === undefined ? undefined : eq(auditLog.subjectKind, kind),
    subjectId === undefined ? undefined : eq(auditLog.subjectId, subjectId),
    from === undefined ? undefined : and(gte(auditLog.recordedAt, from), gte(auditLog.number, firstSince(from))),
    until === undefined ? undefined : and(lt(auditLog.recordedAt, until), lte(auditLog.number, lastBefore(until))),
  ]
}

// The order of the log is its numbers, since clocks jump; these bounds let days be found without reading all of it.
// The plus keeps SQLite from looking for the smallest number by reading the table.
const firstSince = (at: number) => sql`(select min(+number) from audit_log where recorded_at >= ${at})`
const lastBefore = (at: number) => sql`(select max(+number) from audit_log where recorded_at < ${at})`
