import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../domain/locale.ts'
import type { SearchKind } from '../../domain/search/search-kinds.ts'
import type { StaffSearchKind } from '../../domain/search/staff-search-kinds.ts'
import { localeCodes } from './lookup-tables.ts'

/**
 * What readers can find, one row for each page or part of one, as it is shown in a list of results. Derived by
 * services/search in the transaction of every verb; its words are in `search_index` and `search_titles`, virtual tables
 * of FTS5 under the same id (drizzle/0027_search_everything.sql).
 */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    /** In the order of results: what is current after what is archived, then by day (domain/search/document-id.ts). */
    id: integer('id').primaryKey(),
    /** No CHECK: the list grows with the portal, and whoever writes here derives it again. */
    kind: text('kind').$type<SearchKind>().notNull(),
    /** Its number in the table of its kind; of a short page its place among them. */
    recordId: integer('record_id').notNull(),
    locale: text('locale')
      .$type<Locale>()
      .notNull()
      .references(() => localeCodes.code),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Plain text from which an excerpt is shown; null for articles, whose revision has it. */
    text: text('text'),
    /** Address of the page, with the part of it after #. */
    address: text('address').notNull(),
    /** The day shown beside it, as precisely as known (EDTF). */
    dateEdtf: text('date_edtf'),
    isArchived: integer('is_archived', { mode: 'boolean' }).notNull(),
    /** Marks that filters ask for, with spaces between; with the rest of the row they tell whether it changed. */
    marks: text('marks').notNull(),
  },
  (table) => [
    uniqueIndex('search_documents_by_record').on(table.kind, table.recordId, table.locale),
    check('search_documents_text_of_articles_is_elsewhere', sql`("kind" = 'article') = ("text" is null)`),
  ],
)

/**
 * What the staff can find, published or not, one row for each record; no reader is ever answered from it. Derived like the
 * above by services/search/staff; its words are in `staff_search_index` and `staff_search_titles` under the same id
 * (drizzle/0029_search_of_the_panel.sql).
 */
export const staffSearchDocuments = sqliteTable(
  'staff_search_documents',
  {
    /** Articles by the day of their last change, records without one above them (domain/search/document-id.ts). */
    id: integer('id').primaryKey(),
    /** No CHECK: the list grows with the portal, and whoever writes here derives it again. */
    kind: text('kind').$type<StaffSearchKind>().notNull(),
    recordId: integer('record_id').notNull(),
  },
  (table) => [uniqueIndex('staff_search_documents_by_record').on(table.kind, table.recordId)],
)

/** Which edition of the indexes the database holds: of another one than the code's everything is indexed again at start. */
export const searchState = sqliteTable(
  'search_state',
  { id: integer('id').primaryKey(), edition: integer('edition').notNull() },
  () => [check('search_state_is_one_row', sql`"id" = 1`)],
)
