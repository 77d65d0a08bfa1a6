import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { NoticeKind } from '../../domain/account/notice-kinds.ts'
import { accounts } from './accounts.ts'
import { instant } from './columns.ts'
import { noticeKindCodes } from './lookup-tables.ts'

/** What somebody is told of their own account; the words are chosen when they are shown. */
export const accountNotices = sqliteTable(
  'account_notices',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text('kind')
      .$type<NoticeKind>()
      .notNull()
      .references(() => noticeKindCodes.code),
    happenedAt: instant('happened_at').notNull(),
    /** Who did it; null = nobody else with an account. */
    byAccountId: integer('by_account_id').references(() => accounts.id),
    /** When its owner said that they have seen it; null = it stands on their dashboard. */
    seenAt: instant('seen_at'),
  },
  (table) => [index('account_notices_unseen').on(table.accountId, table.id).where(sql`"seen_at" is null`)],
)
