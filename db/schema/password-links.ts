import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type LinkPurpose, linkPurposes } from '../../domain/account/password-link.ts'
import { accounts } from './accounts.ts'
import { instant, oneOf } from './columns.ts'

/** The link by which the owner of an account may set a password now: one at most, gone once it is used. */
export const passwordLinks = sqliteTable(
  'password_links',
  {
    accountId: integer('account_id')
      .primaryKey()
      .references(() => accounts.id),
    /** SHA-256 of the secret; null = it is made when the mail with it is written, so that it lies nowhere before. */
    secretHash: text('secret_hash'),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('password_links_by_secret').on(table.secretHash),
    check('password_links_purpose_is_known', oneOf('purpose', linkPurposes)),
    check('password_links_secret_is_hashed', sql`"secret_hash" is null or length("secret_hash") = 64`),
    check('password_links_times_are_in_order', sql`"created_at" < "expires_at"`),
  ],
)
