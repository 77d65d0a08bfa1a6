import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type ArchiveReason, type PublicState, publicStates } from '../../domain/article/article-state.ts'
import type { Locale } from '../../domain/locale.ts'
import { accounts } from './accounts.ts'
import { filled, instant, oneOf } from './columns.ts'
import { archiveReasonCodes, localeCodes } from './lookup-tables.ts'

/** The lasting thing behind all its texts: its public state with the dates of that state. */
export const articles = sqliteTable(
  'articles',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    locale: text('locale')
      .$type<Locale>()
      .notNull()
      .default('pl')
      .references(() => localeCodes.code),
    /** Articles of one group are one text in several languages. */
    translationGroup: text('translation_group').notNull(),
    publicState: text('public_state').$type<PublicState>().notNull().default('none'),
    /** Came from the old portal; unknowns of its past are honest nulls. */
    importedAt: instant('imported_at'),
    /** First day of the first publication anywhere: order of the lists and year of the archive. */
    firstPublishedOn: text('first_published_on'),
    /** First publication here. */
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    archiveReason: text('archive_reason')
      .$type<ArchiveReason>()
      .references(() => archiveReasonCodes.code),
    archiveReasonNote: text('archive_reason_note'),
    successorId: integer('successor_id').references((): AnySQLiteColumn => articles.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    withdrawalSuccessorId: integer('withdrawal_successor_id').references((): AnySQLiteColumn => articles.id),
    deletedAt: instant('deleted_at'),
    deletedBy: integer('deleted_by').references(() => accounts.id),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: integer('created_by').references(() => accounts.id),
  },
  (table) => [
    index('articles_newest_published')
      .on(table.locale, table.firstPublishedOn, table.id)
      .where(sql`"public_state" = 'published'`),
    index('articles_latest_here')
      .on(table.locale, table.publishedAt, table.firstPublishedOn, table.id)
      .where(sql`"public_state" = 'published'`),
    index('articles_archive_by_day')
      .on(table.locale, table.firstPublishedOn, table.id)
      .where(sql`"public_state" = 'archived'`),
    index('articles_in_the_bin').on(table.deletedAt, table.id).where(sql`"deleted_at" is not null`),
    uniqueIndex('articles_one_per_language').on(table.translationGroup, table.locale),
    check('articles_state_is_known', oneOf('public_state', publicStates)),
    check(
      'articles_public_has_dates',
      sql`"public_state" = 'none' or ("published_at" is not null and "first_published_on" is not null and date("first_published_on", '+0 days') is "first_published_on")`,
    ),
    check(
      'articles_archived_says_when',
      sql`"public_state" <> 'archived' or "archived_at" is not null or "imported_at" is not null`,
    ),
    check(
      'articles_archived_says_why',
      sql`"public_state" <> 'archived' or "archive_reason" is not null or "imported_at" is not null`,
    ),
    check('articles_other_reason_has_words', sql`"archive_reason" is not 'other' or ${filled('archive_reason_note')}`),
    check(
      'articles_withdrawn_says_when_and_why',
      sql`"public_state" <> 'withdrawn' or ("withdrawn_at" is not null and ${filled('withdrawal_reason')})`,
    ),
    check(
      'articles_dates_are_in_order',
      sql`("archived_at" is null or ("published_at" is not null and "published_at" <= "archived_at")) and ("withdrawn_at" is null or ("published_at" is not null and "published_at" <= "withdrawn_at")) and ("first_published_on" is null or "first_published_on" <= date("published_at" / 1000, 'unixepoch', '+1 day'))`,
    ),
    check('articles_succeed_others', sql`"successor_id" is not "id" and "withdrawal_successor_id" is not "id"`),
    check('articles_bin_holds_only_unpublished', sql`"deleted_at" is null or "public_state" = 'none'`),
  ],
)

/** Every slug an article ever had; none is ever given to another. The current one has no `replaced_at`. */
export const articleAddresses = sqliteTable(
  'article_addresses',
  {
    locale: text('locale').$type<Locale>().notNull(),
    slug: text('slug').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    createdAt: instant('created_at').notNull(),
    replacedAt: instant('replaced_at'),
  },
  (table) => [
    uniqueIndex('article_addresses_by_slug').on(table.locale, table.slug),
    uniqueIndex('article_addresses_one_current').on(table.articleId).where(sql`"replaced_at" is null`),
    check(
      'article_addresses_slug_is_clean',
      sql`length("slug") between 1 and 80 and "slug" not glob '*[^a-z0-9-]*' and "slug" not glob '-*' and "slug" not glob '*-'`,
    ),
  ],
)
