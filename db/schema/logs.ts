import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SecurityEventKind } from '../../domain/audit/security-event-kind.ts'
import type { SubjectKind } from '../../domain/audit/subject-kind.ts'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'
import { securityEventKindCodes, subjectKindCodes } from './lookup-tables.ts'

/**
 * What happened, in the transaction in which it happened. Append-only by trigger; `number` has no gaps, so a missing
 * row shows. `content_hash` is the SHA-256 of what was written, ready to be chained.
 */
export const auditLog = sqliteTable(
  'audit_log',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    recordedAt: instant('recorded_at').notNull(),
    verb: text('verb').notNull(),
    /** The person; null when the portal itself acted, for the reason in `system_reason`. */
    actorId: integer('actor_id').references(() => accounts.id),
    systemReason: text('system_reason'),
    subjectKind: text('subject_kind')
      .$type<SubjectKind>()
      .notNull()
      .references(() => subjectKindCodes.code),
    subjectId: integer('subject_id').notNull(),
    /** JSON of the facts written: no secrets, no body texts beyond what is public or in the revision itself. */
    details: text('details').notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [
    index('audit_log_by_subject').on(table.subjectKind, table.subjectId, table.number),
    index('audit_log_by_verb').on(table.verb, table.number),
    index('audit_log_by_time').on(table.recordedAt),
    index('audit_log_by_actor').on(table.actorId, table.number).where(sql`"actor_id" is not null`),
    check('audit_log_has_one_actor', sql`("actor_id" is null) <> ("system_reason" is null)`),
    check('audit_log_details_are_json', sql`json_valid("details")`),
    check('audit_log_hash_is_sha256', sql`length("content_hash") = 64`),
    check('audit_log_verb_is_filled', filled('verb')),
  ],
)

/** Refusals and sign-ins, each in a transaction of its own, so that a rolled-back verb cannot take them along. */
export const securityLog = sqliteTable(
  'security_log',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    recordedAt: instant('recorded_at').notNull(),
    kind: text('kind')
      .$type<SecurityEventKind>()
      .notNull()
      .references(() => securityEventKindCodes.code),
    accountId: integer('account_id').references(() => accounts.id),
    verb: text('verb'),
    details: text('details').notNull(),
  },
  (table) => [
    index('security_log_by_time').on(table.recordedAt),
    index('security_log_by_account').on(table.accountId, table.number),
    index('security_log_by_kind').on(table.kind, table.number),
    check('security_log_details_are_json', sql`json_valid("details")`),
  ],
)
