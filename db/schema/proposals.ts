import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SubjectKind } from '../../domain/audit/subject-kind.ts'
import { type ProposalOutcome, proposalOutcomes } from '../../domain/proposal/proposal-input.ts'
import { accounts } from './accounts.ts'
import { filled, instant, oneOf } from './columns.ts'
import { subjectKindCodes } from './lookup-tables.ts'

/**
 * What somebody asked a verb to do while two people are asked for, and what another person made of it. Only settled, once,
 * and never deleted, by trigger too.
 */
export const proposals = sqliteTable(
  'proposals',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    verb: text('verb').notNull(),
    /** JSON as the verb was given it, after its schema had accepted it. */
    input: text('input').notNull(),
    /** What it is about; the number null = a record that is still to be made. */
    subjectKind: text('subject_kind')
      .$type<SubjectKind>()
      .notNull()
      .references(() => subjectKindCodes.code),
    subjectId: integer('subject_id'),
    /** Lock version of that record then. */
    seenVersion: integer('seen_version'),
    why: text('why'),
    proposedBy: integer('proposed_by')
      .notNull()
      .references(() => accounts.id),
    proposedAt: instant('proposed_at').notNull(),
    /** Null = it waits. */
    outcome: text('outcome').$type<ProposalOutcome>(),
    settledBy: integer('settled_by').references(() => accounts.id),
    settledAt: instant('settled_at'),
    /** Why it was refused. */
    note: text('note'),
  },
  (table) => [
    index('proposals_open').on(table.id).where(sql`"outcome" is null`),
    check('proposals_verb_is_filled', filled('verb')),
    check('proposals_input_is_json', sql`json_valid("input")`),
    check('proposals_why_is_filled', sql`"why" is null or ${filled('why')}`),
    check('proposals_version_is_of_a_record', sql`("subject_id" is null) = ("seen_version" is null)`),
    check('proposals_outcome_is_known', sql`"outcome" is null or ${oneOf('outcome', proposalOutcomes)}`),
    check(
      'proposals_are_settled_by_whom_it_takes',
      sql`("outcome" is null) = ("settled_at" is null) and ("outcome" is null) = ("settled_by" is null) and ("outcome" is null or ("outcome" = 'taken-back') = ("settled_by" is "proposed_by"))`,
    ),
    check('proposals_refused_with_a_reason', sql`("outcome" is 'refused') = (${filled('note')})`),
  ],
)
