import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SubjectKind } from '../../domain/audit/subject-kind.ts'
import type { ChangeFact } from '../../domain/changes/change-fact.ts'
import type { ChangeKind } from '../../domain/changes/change-kind.ts'
import { filled, instant } from './columns.ts'
import { changeKindCodes, subjectKindCodes } from './lookup-tables.ts'

/**
 * The register of changes: one entry for each thing that readers saw change, in the transaction in which it did. Append-only
 * by trigger, numbers without a gap; `hash` covers the entry, which names the hash before it (domain/changes/change-entry.ts).
 */
export const publicChanges = sqliteTable(
  'public_changes',
  {
    number: integer('number').primaryKey(),
    kind: text('kind')
      .$type<ChangeKind>()
      .notNull()
      .references(() => changeKindCodes.code),
    /** Null for entries about the register itself. */
    subjectKind: text('subject_kind')
      .$type<SubjectKind>()
      .references(() => subjectKindCodes.code),
    /** Ours alone: numbers of rows would tell how much was written and never published. */
    subjectId: integer('subject_id'),
    madeAt: instant('made_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    lostNumber: integer('lost_number'),
    lostHash: text('lost_hash'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('public_changes_by_subject').on(table.subjectKind, table.subjectId, table.number),
    index('public_changes_by_kind').on(table.kind, table.number),
    index('public_changes_by_time').on(table.recordedAt, table.number),
    check('public_changes_subject_is_whole', sql`("subject_kind" is null) = ("subject_id" is null)`),
    check('public_changes_loss_is_whole', sql`("lost_number" is null) = ("lost_hash" is null)`),
    check('public_changes_hash_is_sha256', sql`length("hash") = 64 and "hash" not glob '*[^0-9a-f]*'`),
  ],
)

/**
 * What an entry says in words. The entry holds the commitment alone; text and salt stand here, so that both can be erased
 * together (the one update that the trigger lets through) and the chain still holds.
 */
export const publicChangeFacts = sqliteTable(
  'public_change_facts',
  {
    changeNumber: integer('change_number')
      .notNull()
      .references(() => publicChanges.number),
    fact: text('fact').$type<ChangeFact>().notNull(),
    /** SHA-256 of the canonical JSON of [salt, fact, text]. */
    commitment: text('commitment').notNull(),
    /** 128 random bits in hexadecimal. */
    salt: text('salt'),
    text: text('text'),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.changeNumber, table.fact] }),
    check('public_change_facts_fact_is_filled', filled('fact')),
    check(
      'public_change_facts_commitment_is_sha256',
      sql`length("commitment") = 64 and "commitment" not glob '*[^0-9a-f]*'`,
    ),
    check(
      'public_change_facts_are_whole_or_erased',
      sql`("text" is null) = ("salt" is null) and ("text" is null) = ("erased_at" is not null)`,
    ),
  ],
)
