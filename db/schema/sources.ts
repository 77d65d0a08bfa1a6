import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { filled, instant, partialDate, partialDateCheck } from './columns.ts'

const published = partialDate('published')

/** Public pages and documents from which the register learned something. An undated page has no date. */
export const sources = sqliteTable(
  'sources',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    title: text('title').notNull(),
    /** Address when there is one; a printed document has none. */
    url: text('url'),
    publishedEdtf: published.edtf,
    publishedEarliestOn: published.earliest,
    publishedLatestOn: published.latest,
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('sources_by_title_and_url').on(table.title, table.url),
    // For an index each NULL is another value, so sources without an address need their own.
    uniqueIndex('sources_by_title_alone').on(table.title).where(sql`"url" is null`),
    check('sources_title_is_filled', filled('title')),
    partialDateCheck('sources', 'published'),
  ],
)
