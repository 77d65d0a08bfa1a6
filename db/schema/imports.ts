import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { instant } from './columns.ts'

/** A page of the old portal as it came: its whole text, its checksum and what the reading of it found. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    /** SHA-256 of the normalised input: the key that makes a second import change nothing. */
    checksum: text('checksum').notNull().unique(),
    fileName: text('file_name').notNull(),
    sourceUrl: text('source_url'),
    original: text('original').notNull(),
    /** Fidelity report, JSON, shape in domain/import/fidelity-report.ts. */
    report: text('report').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  (table) => [
    index('imports_by_article').on(table.articleId),
    check('imports_checksum_is_sha256', sql`length("checksum") = 64`),
    check('imports_report_is_json', sql`json_valid("report")`),
  ],
)
