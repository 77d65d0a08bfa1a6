import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type Right, rights } from '../../domain/account/rights.ts'
import { filled, instant, oneOf } from './columns.ts'

/** Staff. `unit` and `position` are what readers may see; the name stays inside. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    email: text('email').notNull(),
    name: text('name').notNull(),
    unit: text('unit'),
    position: text('position'),
    passwordHash: text('password_hash').notNull(),
    passwordChangedAt: instant('password_changed_at').notNull(),
    /** Set by a reset: the next sign-in must choose a new password. */
    passwordResetAt: instant('password_reset_at'),
    disabledAt: instant('disabled_at'),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('accounts_by_email').on(table.email),
    check(
      'accounts_email_is_folded',
      sql`"email" = lower("email") and "email" like '%_@_%' and length("email") <= 254`,
    ),
    check('accounts_name_is_filled', filled('name')),
    check('accounts_password_is_hashed', sql`"password_hash" like '$argon2id$%'`),
  ],
)

export const accountRights = sqliteTable(
  'account_rights',
  {
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    right: text('right').$type<Right>().notNull(),
    grantedAt: instant('granted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.right] }),
    check('account_rights_right_is_known', oneOf('right', rights)),
  ],
)
