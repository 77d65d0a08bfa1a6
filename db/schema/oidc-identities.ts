import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'

/** With which account of an identity provider somebody signs in, beside their password; one for each account of ours. */
export const oidcIdentities = sqliteTable(
  'oidc_identities',
  {
    issuer: text('issuer').notNull(),
    /** `sub`: the provider gives it to nobody else (OpenID Connect Core, 2). */
    subject: text('subject').notNull(),
    accountId: integer('account_id')
      .notNull()
      .unique()
      .references(() => accounts.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    check('oidc_identities_issuer_is_filled', filled('issuer')),
    check('oidc_identities_subject_is_short', sql`length("subject") between 1 and 255`),
  ],
)
