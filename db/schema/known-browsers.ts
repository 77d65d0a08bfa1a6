import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { instant } from './columns.ts'

/**
 * Browsers that have signed in to an account before: guesses of strangers do not count against them. `browserHash` is the
 * hash of what is in the browser's cookie; it opens nothing.
 */
export const knownBrowsers = sqliteTable(
  'known_browsers',
  {
    browserHash: text('browser_hash').notNull(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    lastSignInAt: instant('last_sign_in_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.browserHash, table.accountId] }),
    index('known_browsers_by_account').on(table.accountId, table.lastSignInAt),
    index('known_browsers_by_time').on(table.lastSignInAt),
    check('known_browsers_hash_is_sha256', sql`length("browser_hash") = 64`),
  ],
)
