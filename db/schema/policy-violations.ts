import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'

/**
 * What browsers said our Content-Security-Policy refused, counted by rule and side: no address, no sample, nobody.
 * Anybody can send such reports, so the rows are few and known in advance.
 */
export const policyViolations = sqliteTable(
  'policy_violations',
  {
    directive: text('directive').notNull(),
    /** `reader` or `staff`. */
    side: text('side').$type<'reader' | 'staff'>().notNull(),
    reports: integer('reports').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.directive, table.side] }),
    check('policy_violations_side_is_known', sql`"side" in ('reader', 'staff')`),
    check('policy_violations_are_counted', sql`"reports" > 0 and "first_at" <= "last_at"`),
  ],
)
