import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'

/** The one counter raised, in the same transaction, by whatever changes what readers can see. One row. */
export const publicEpoch = sqliteTable(
  'public_epoch',
  {
    id: integer('id').primaryKey(),
    value: integer('value').notNull(),
    /** When it was raised last: the last change of the portal. Null = never since this was written down. */
    raisedAt: instant('raised_at'),
  },
  () => [check('public_epoch_is_one_row', sql`"id" = 1`), check('public_epoch_is_positive', sql`"value" > 0`)],
)

/** Choices of the portal, JSON by key; keys and their shapes stand in domain/setting/. */
export const settings = sqliteTable(
  'settings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull().unique(),
    value: text('value').notNull(),
    lockVersion: integer('lock_version').notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
  },
  () => [check('settings_value_is_json', sql`json_valid("value")`)],
)

/** Who this portal is, so that a copy of another one is never put in its place: made once, by the migration. One row. */
export const portalIdentity = sqliteTable(
  'portal_identity',
  {
    id: integer('id').primaryKey(),
    /** 128 random bits in hexadecimal. */
    value: text('value').notNull(),
  },
  () => [
    check('portal_identity_is_one_row', sql`"id" = 1`),
    check('portal_identity_is_random', sql`length("value") = 32 and "value" not glob '*[^0-9a-f]*'`),
  ],
)
