import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type OuterOutcome, outerOutcomes } from '../../domain/link/outer-answer.ts'
import { instant, oneOf } from './columns.ts'

/**
 * What addresses of other sites answered when the portal last asked them (services/link/outer-answers.ts). Of an address that no
 * text leads to any more the row goes.
 */
export const outerAnswers = sqliteTable(
  'outer_answers',
  {
    /** As in article_links. */
    host: text('host').notNull(),
    path: text('path').notNull(),
    outcome: text('outcome').$type<OuterOutcome>().notNull(),
    /** Of the last response; null = there was none. */
    status: integer('status'),
    askedAt: instant('asked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.host, table.path] }),
    check('outer_answers_outcome_is_known', oneOf('outcome', outerOutcomes)),
    check('outer_answers_status_is_one', sql`"status" is null or "status" between 100 and 599`),
  ],
)
