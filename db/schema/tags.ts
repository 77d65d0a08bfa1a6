import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { filled, instant } from './columns.ts'

export const tags = sqliteTable(
  'tags',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    foldKey: text('fold_key').notNull(),
    sortKey: text('sort_key').notNull(),
    /** The canonical tag that took this one's place; its address and its old uses lead there. Null = canonical itself. */
    mergedIntoId: integer('merged_into_id').references((): AnySQLiteColumn => tags.id),
    /** Its pages, and those of its articles, speak of what may endanger a reader: they carry „Szybkie wyjście”. */
    quickExit: integer('quick_exit', { mode: 'boolean' }).notNull().default(false),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('tags_by_fold_key').on(table.foldKey),
    index('tags_in_polish_order').on(table.sortKey),
    check('tags_name_is_filled', filled('name')),
  ],
)
