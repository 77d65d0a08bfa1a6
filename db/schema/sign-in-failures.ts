import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'

/**
 * Failed sign-ins of the last minutes, by whose they were and from where, each as a hash: what people type into the
 * wrong field is nobody's business. Rows are dropped when they no longer count.
 */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    subjectHash: text('subject_hash').notNull(),
    failedAt: instant('failed_at').notNull(),
  },
  (table) => [
    index('sign_in_failures_by_subject').on(table.subjectHash, table.failedAt),
    index('sign_in_failures_by_time').on(table.failedAt),
    check('sign_in_failures_subject_is_sha256', sql`length("subject_hash") = 64`),
  ],
)
