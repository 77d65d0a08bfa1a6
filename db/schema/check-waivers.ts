import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { MIN_WAIVER_REASON } from '../../domain/article/check-waiver.ts'
import { type WaivableCheck, waivableKeys } from '../../domain/article/waivable-checks.ts'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { instant, oneOf } from './columns.ts'

/** One finding of a publish check that keeps an article from nobody until a day. Only ended, once, and never deleted. */
export const checkWaivers = sqliteTable(
  'check_waivers',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    check: text('check_key').$type<WaivableCheck>().notNull(),
    /** Fingerprint of the place and what stands in it. */
    finding: text('finding').notNull(),
    reason: text('reason').notNull(),
    /** Last day on which it holds, Warsaw calendar. */
    untilOn: text('until_on').notNull(),
    grantedBy: integer('granted_by')
      .notNull()
      .references(() => accounts.id),
    grantedAt: instant('granted_at').notNull(),
    /** The second person; null = nobody asked for one then. */
    approvedBy: integer('approved_by').references(() => accounts.id),
    endedBy: integer('ended_by').references(() => accounts.id),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('check_waivers_of_article').on(table.articleId, table.id),
    check('check_waivers_check_is_waivable', oneOf('check_key', waivableKeys)),
    check('check_waivers_finding_is_one', sql`length("finding") = 32 and "finding" not glob '*[^0-9a-f]*'`),
    check('check_waivers_reason_says_something', sql.raw(`length(trim("reason")) >= ${MIN_WAIVER_REASON}`)),
    check('check_waivers_until_is_a_day', sql`date("until_on", '+0 days') is "until_on"`),
    check('check_waivers_approved_by_another', sql`"approved_by" is not "granted_by"`),
    check('check_waivers_end_once', sql`("ended_by" is null) = ("ended_at" is null)`),
  ],
)
