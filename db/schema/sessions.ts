import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { instant } from './columns.ts'

/** One signed-in browser. `id` is the hash of the token, so a copy of the table signs nobody in. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** Absolute end, whatever the activity. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    /** Begun at an identity provider, which asked for more than a password or knows why not. */
    isByProvider: integer('is_by_provider', { mode: 'boolean' }).notNull().default(false),
    /** When it was last proved again who sits there; null = not since signing in. */
    provenAt: instant('proven_at'),
  },
  (table) => [
    index('sessions_by_account').on(table.accountId, table.createdAt),
    check('sessions_times_are_in_order', sql`"created_at" <= "last_seen_at" and "created_at" < "expires_at"`),
  ],
)
