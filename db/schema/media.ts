import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { filled, instant } from './columns.ts'

/** Images, re-encoded and without metadata; files lie under DATA_DIR by their hash. Alt text belongs to each use. */
export const media = sqliteTable(
  'media',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** SHA-256 of the kept master, hex. */
    hash: text('hash').notNull().unique(),
    mimeType: text('mime_type').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    uploadName: text('upload_name').notNull(),
    createdAt: instant('created_at').notNull(),
    lockVersion: integer('lock_version').notNull().default(1),
    /** Not offered any more unless something uses it again (services/media/image-conditions.ts). */
    putAwayAt: instant('put_away_at'),
  },
  () => [
    check('media_hash_is_sha256', sql`length("hash") = 64`),
    check('media_size_is_real', sql`"width" > 0 and "height" > 0 and "bytes" > 0`),
    check('media_is_an_image', sql`"mime_type" in ('image/jpeg', 'image/png', 'image/webp', 'image/avif')`),
  ],
)

/** Whose an image is and on what terms it may be used: shown below it, wherever it is used. */
export const mediaCredits = sqliteTable(
  'media_credits',
  {
    mediaId: integer('media_id')
      .primaryKey()
      .references(() => media.id),
    /** Author and source as readers see them; null = not said. */
    credit: text('credit'),
    /** Null = not said. */
    licence: text('licence'),
  },
  () => [
    check('media_credits_say_something', sql`"credit" is not null or "licence" is not null`),
    check('media_credits_credit_is_filled', sql`"credit" is null or ${filled('credit')}`),
    check('media_credits_licence_is_filled', sql`"licence" is null or ${filled('licence')}`),
  ],
)

/** The files an image has had before its present one: kept for the record, given to nobody outside. */
export const mediaFormerFiles = sqliteTable(
  'media_former_files',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id),
    hash: text('hash').notNull(),
    mimeType: text('mime_type').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    uploadName: text('upload_name').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [
    index('media_former_files_by_media').on(table.mediaId, table.id),
    check('media_former_files_hash_is_sha256', sql`length("hash") = 64`),
    check('media_former_files_size_is_real', sql`"width" > 0 and "height" > 0 and "bytes" > 0`),
  ],
)

/** A document readers download; its address lasts while its file may be replaced. */
export const attachments = sqliteTable('attachments', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  lockVersion: integer('lock_version').notNull().default(1),
  createdAt: instant('created_at').notNull(),
})

/** The files an attachment has had, newest without `replaced_at`. */
export const attachmentFiles = sqliteTable(
  'attachment_files',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    attachmentId: integer('attachment_id')
      .notNull()
      .references(() => attachments.id),
    hash: text('hash').notNull(),
    mimeType: text('mime_type').notNull(),
    bytes: integer('bytes').notNull(),
    fileName: text('file_name').notNull(),
    createdAt: instant('created_at').notNull(),
    replacedAt: instant('replaced_at'),
  },
  (table) => [
    index('attachment_files_by_attachment').on(table.attachmentId, table.id),
    uniqueIndex('attachment_files_one_current').on(table.attachmentId).where(sql`"replaced_at" is null`),
    check('attachment_files_hash_is_sha256', sql`length("hash") = 64`),
    check('attachment_files_size_is_real', sql`"bytes" > 0`),
    check('attachment_files_name_is_filled', filled('file_name')),
  ],
)

/**
 * What a PDF, DOCX or ODT says, for search (domain/attachment/file-text.ts); '' = it says nothing, or could not be read. A
 * file without a row has not been read.
 */
export const attachmentFileTexts = sqliteTable('attachment_file_texts', {
  attachmentFileId: integer('attachment_file_id')
    .primaryKey()
    .references(() => attachmentFiles.id),
  text: text('text').notNull(),
})

/**
 * What a look into a document found for people who read it with assistive technology (domain/attachment/file-findings.ts);
 * first it was asked of PDF alone. One without a row has not been looked into.
 */
export const pdfFindings = sqliteTable(
  'pdf_findings',
  {
    attachmentFileId: integer('attachment_file_id')
      .primaryKey()
      .references(() => attachmentFiles.id),
    isTagged: integer('is_tagged', { mode: 'boolean' }).notNull(),
    hasText: integer('has_text', { mode: 'boolean' }).notNull(),
    title: text('title'),
    language: text('language'),
    /** Null = it does not say, or was looked into before this was asked. */
    pages: integer('pages'),
  },
  () => [
    check('pdf_findings_title_says_something', sql`"title" is null or length(trim("title")) > 0`),
    check('pdf_findings_language_says_something', sql`"language" is null or length(trim("language")) > 0`),
  ],
)
