import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'

/**
 * Tries to sign in that were not let through, counted by whose and from where, as the hash of `sign_in_failures`. Dropped
 * after a day; what remains is the entry in the security log.
 */
export const throttledSignIns = sqliteTable(
  'throttled_sign_ins',
  {
    subjectHash: text('subject_hash').primaryKey(),
    tries: integer('tries').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [
    index('throttled_sign_ins_by_time').on(table.lastAt),
    check('throttled_sign_ins_subject_is_sha256', sql`length("subject_hash") = 64`),
    check('throttled_sign_ins_are_counted', sql`"tries" > 0 and "first_at" <= "last_at"`),
  ],
)
