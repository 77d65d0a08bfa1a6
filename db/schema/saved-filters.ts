import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'

/** A question to the list of articles that somebody asks again and again, under a name of their own. */
export const savedFilters = sqliteTable(
  'saved_filters',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    /** Of the name: two that differ by size of letters alone are one (domain/text/fold-key.ts). */
    foldKey: text('fold_key').notNull(),
    /** What stands after `?` in the address of the list. */
    question: text('question').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('saved_filters_once').on(table.accountId, table.foldKey),
    check('saved_filters_name_is_filled', filled('name')),
    check('saved_filters_question_is_filled', sql`${filled('question')} and length("question") <= 1000`),
  ],
)
