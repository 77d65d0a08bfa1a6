import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'

/** How somebody likes to work; an account without a row works as the portal comes. */
export const accountPreferences = sqliteTable('account_preferences', {
  accountId: integer('account_id')
    .primaryKey()
    .references(() => accounts.id),
  /** Whether a single key acts in lists of the panel (WCAG 2.1.4: it can be switched off). */
  usesSingleKeys: integer('uses_single_keys', { mode: 'boolean' }).notNull(),
})
