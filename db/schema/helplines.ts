import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { filled, instant, partialDate, partialDateCheck } from './columns.ts'

const stated = partialDate('stated')

/** A place to call for help, as its source states it on a day ("Stan na"); never typed into articles. */
export const helplines = sqliteTable(
  'helplines',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    email: text('email'),
    /** As the source states them; null = the source says nothing. */
    hours: text('hours'),
    languages: text('languages'),
    cost: text('cost'),
    purpose: text('purpose').notNull(),
    sourceName: text('source_name').notNull(),
    sourceUrl: text('source_url').notNull(),
    statedEdtf: stated.edtf.notNull(),
    statedEarliestOn: stated.earliest.notNull(),
    statedLatestOn: stated.latest.notNull(),
    position: integer('position').notNull(),
    retiredAt: instant('retired_at'),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('helplines_in_order').on(table.position).where(sql`"retired_at" is null`),
    check('helplines_name_is_filled', filled('name')),
    check('helplines_phone_is_dialable', sql`"phone" glob '[+0-9]*' and "phone" not glob '*[^+0-9 ]*'`),
    check('helplines_purpose_is_filled', filled('purpose')),
    check('helplines_source_is_filled', filled('source_name')),
    partialDateCheck('helplines', 'stated'),
  ],
)
