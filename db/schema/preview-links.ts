import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'
import { revisionSnapshots } from './revision-snapshots.ts'

/**
 * Links by which people without an account read one snapshot. What a link shows and when it ends never changes, by trigger
 * too; it is revoked once. Of both secrets only the SHA-256 (hex) is here, and of whoever opened it only how often.
 */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    snapshotId: integer('snapshot_id')
      .notNull()
      .references(() => revisionSnapshots.id),
    /** Of the secret that is sent: it opens the page with the button. */
    secretHash: text('secret_hash').notNull(),
    /** Of the secret behind the button: it opens the text, its images and files. */
    readingHash: text('reading_hash').notNull(),
    /** Who it is for, in the words of the staff. */
    intendedFor: text('intended_for'),
    createdBy: integer('created_by')
      .notNull()
      .references(() => accounts.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: integer('revoked_by').references(() => accounts.id),
    /** How often the button was pressed. */
    openedCount: integer('opened_count').notNull().default(0),
  },
  (table) => [
    uniqueIndex('preview_links_by_secret').on(table.secretHash),
    uniqueIndex('preview_links_by_reading').on(table.readingHash),
    index('preview_links_by_snapshot').on(table.snapshotId),
    check('preview_links_hold_hashes', sql`length("secret_hash") = 64 and length("reading_hash") = 64`),
    check('preview_links_last_a_week_at_most', sql`"expires_at" - "created_at" between 1 and 604800000`),
    check('preview_links_are_revoked_by_somebody', sql`("revoked_at" is null) = ("revoked_by" is null)`),
    check('preview_links_count_openings', sql`"opened_count" >= 0`),
  ],
)

/** Somebody who reads by a link confirms the text, once under each name; nobody checks the name. */
export const previewConfirmations = sqliteTable(
  'preview_confirmations',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    previewId: integer('preview_id')
      .notNull()
      .references(() => previewLinks.id),
    signedName: text('signed_name').notNull(),
    /** The name without case and diacritics. */
    nameKey: text('name_key').notNull(),
    /** What is confirmed; null = the text. */
    words: text('words'),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (table) => [
    uniqueIndex('preview_confirmations_once_a_name').on(table.previewId, table.nameKey),
    check('preview_confirmations_are_signed', sql`${filled('signed_name')} and ${filled('name_key')}`),
  ],
)
