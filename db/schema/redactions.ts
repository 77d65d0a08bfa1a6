import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { filled, instant } from './columns.ts'

/** Times when words were erased from everything the portal keeps; never the words. Never deleted, by trigger. */
export const redactions = sqliteTable(
  'redactions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** 128 random bits in hexadecimal, which name it in `redactions.jsonl` beside the data too. */
    code: text('code').notNull().unique(),
    /** As told in the register of changes. */
    reason: text('reason').notNull(),
    /** Rows in which words were erased. */
    places: integer('places').notNull(),
    /** SHA-256 of files that no row speaks of any more, a JSON list: they go from the disk when everything is cleaned. */
    files: text('files').notNull(),
    /** Null = it was done again by the portal, in a copy from before it. */
    accountId: integer('account_id').references(() => accounts.id),
    madeAt: instant('made_at').notNull(),
    /** When indexes, files and the free pages of the database held nothing of it any more; null = not yet. */
    cleanedAt: instant('cleaned_at'),
  },
  () => [
    check('redactions_code_is_random', sql`length("code") = 32 and "code" not glob '*[^0-9a-f]*'`),
    check('redactions_reason_is_filled', filled('reason')),
    check('redactions_places_are_counted', sql`"places" >= 0`),
    check('redactions_files_are_json', sql`json_valid("files")`),
  ],
)
