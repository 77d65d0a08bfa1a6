import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ArchiveReason } from '../../domain/article/article-state.ts'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { filled, instant } from './columns.ts'
import { archiveReasonCodes } from './lookup-tables.ts'

/** When a published article goes to the archive by itself, and what is said of it then; gone once it is out of the news. */
export const archivePlans = sqliteTable(
  'archive_plans',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id),
    dueAt: instant('due_at').notNull(),
    reason: text('reason')
      .$type<ArchiveReason>()
      .notNull()
      .references(() => archiveReasonCodes.code),
    reasonNote: text('reason_note'),
    successorId: integer('successor_id').references(() => articles.id),
    plannedAt: instant('planned_at').notNull(),
    /** Null = the portal itself. */
    plannedBy: integer('planned_by').references(() => accounts.id),
  },
  (table) => [
    index('archive_plans_due').on(table.dueAt, table.articleId),
    check('archive_plans_come_later', sql`"planned_at" < "due_at"`),
    check('archive_plans_other_reason_has_words', sql`"reason" <> 'other' or ${filled('reason_note')}`),
    check('archive_plans_succeed_others', sql`"successor_id" is not "article_id"`),
  ],
)

/** Somebody looked at an article that was proposed for the archive, and keeps it in the news until a day. */
export const archiveKeeps = sqliteTable(
  'archive_keeps',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id),
    /** Last day on which it is not proposed, Warsaw calendar. */
    untilOn: text('until_on').notNull(),
    keptAt: instant('kept_at').notNull(),
    keptBy: integer('kept_by').references(() => accounts.id),
  },
  () => [check('archive_keeps_until_is_a_day', sql`date("until_on", '+0 days') is "until_on"`)],
)
