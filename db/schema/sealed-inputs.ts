import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'
import { proposals } from './proposals.ts'

/**
 * Of the input of a proposal, what nobody may read once it is settled: words that are to be erased. Emptied in the transaction
 * that settles the proposal, and never deleted; both by trigger too.
 */
export const sealedInputs = sqliteTable(
  'sealed_inputs',
  {
    proposalId: integer('proposal_id')
      .primaryKey()
      .references(() => proposals.id),
    /** JSON; null = the proposal is settled, or what it says was erased meanwhile. */
    input: text('input'),
    /** When the free pages of the database held nothing of it any more; null = not yet. */
    cleanedAt: instant('cleaned_at'),
  },
  () => [
    check('sealed_inputs_are_json', sql`"input" is null or json_valid("input")`),
    check('sealed_inputs_are_cleaned_once_empty', sql`"cleaned_at" is null or "input" is null`),
  ],
)
