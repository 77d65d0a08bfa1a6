import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'

/**
 * Which record a request with a key has made, so that a repetition is answered with it (services/idempotency-key.ts).
 * A key belongs to the account that sent it. The record may be gone since: whoever reads this looks.
 */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    verb: text('verb').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of what was asked for, as canonical JSON: the same key with other content is another request. */
    contentHash: text('content_hash').notNull(),
    recordId: integer('record_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.key, table.verb, table.contentHash] }),
    check('idempotency_keys_verb_is_filled', filled('verb')),
    check('idempotency_keys_key_is_filled', filled('key')),
    check('idempotency_keys_hash_is_sha256', sql`length("content_hash") = 64`),
  ],
)
