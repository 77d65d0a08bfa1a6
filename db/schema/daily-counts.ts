import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How often each page for readers was read on a day in Warsaw. Nothing says by whom, or when on that day. */
export const dailyReadings = sqliteTable(
  'daily_readings',
  {
    /** ISO. */
    day: text('day').notNull(),
    /** Path without its query: "/aktualnosci/powolanie-zespolu". */
    address: text('address').notNull(),
    readings: integer('readings').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.address] }),
    check('daily_readings_day_is_a_day', sql`date("day", '+0 days') is "day"`),
    check('daily_readings_address_is_a_path', sql`"address" like '/%' and length("address") <= 1000`),
    check('daily_readings_are_counted', sql`"readings" > 0`),
  ],
)

/**
 * What readers looked for in vain on a day in Warsaw, folded, and in how many minutes of it. Only what was asked for often
 * comes here (domain/search/vain-question.ts); who asked is not known.
 */
export const dailyVainSearches = sqliteTable(
  'daily_vain_searches',
  {
    /** ISO. */
    day: text('day').notNull(),
    question: text('question').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.question] }),
    check('daily_vain_searches_day_is_a_day', sql`date("day", '+0 days') is "day"`),
    check('daily_vain_searches_question_is_short', sql`length("question") between 1 and 80`),
    check('daily_vain_searches_are_counted', sql`"times" > 0`),
  ],
)
