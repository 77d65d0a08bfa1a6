import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChosenMailKind, MailKind } from '../../domain/mail/mail-kinds.ts'
import { type MailFailure, type MailState, mailFailures, mailStates } from '../../domain/mail/mail-state.ts'
import { accountNotices } from './account-notices.ts'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { instant, oneOf } from './columns.ts'
import { mailKindCodes } from './lookup-tables.ts'

/**
 * Mail to be sent and, for 30 days, what became of it. A row says who is to be told of what; the words are chosen when it
 * is sent (services/mail), so no text is kept here, and no address but one that its account has no more.
 */
export const mailOutbox = sqliteTable(
  'mail_outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text('kind')
      .$type<MailKind>()
      .notNull()
      .references(() => mailKindCodes.code),
    /** The text it is about; null = the portal as a whole, or the account itself. */
    articleId: integer('article_id').references(() => articles.id),
    /** What of their account it tells them. */
    noticeId: integer('notice_id').references(() => accountNotices.id),
    /**
     * Where it goes in the place of the account's own address: one that the account had before. Null again once the mail is
     * sent or left.
     */
    toAddress: text('to_address'),
    createdAt: instant('created_at').notNull(),
    state: text('state').$type<MailState>().notNull().default('waiting'),
    /** Since when it is in this state. */
    stateAt: instant('state_at').notNull(),
    /** When it is to be sent, while it waits. */
    tryAt: instant('try_at').notNull(),
    tries: integer('tries').notNull().default(0),
    /** Why the last try did not succeed. */
    failure: text('failure').$type<MailFailure>(),
    replyCode: integer('reply_code'),
  },
  (table) => [
    index('mail_outbox_to_send').on(table.tryAt, table.id).where(sql`"state" = 'waiting'`),
    index('mail_outbox_in_doubt').on(table.stateAt).where(sql`"state" in ('sending', 'uncertain', 'given-up')`),
    index('mail_outbox_by_kind').on(table.kind, table.createdAt),
    check('mail_outbox_state_is_known', oneOf('state', mailStates)),
    check('mail_outbox_failure_is_known', sql`"failure" is null or ${oneOf('failure', mailFailures)}`),
    check('mail_outbox_gives_up_for_a_reason', sql`"state" <> 'given-up' or "failure" is not null`),
    check('mail_outbox_counts_tries', sql`"tries" >= 0`),
    check(
      'mail_outbox_reply_is_a_refusal',
      sql`"reply_code" is null or ("failure" is not null and "reply_code" between 400 and 599)`,
    ),
  ],
)

/** What somebody does not want to be written about; what is not here they get, as far as their rights go. */
export const unwantedMail = sqliteTable(
  'unwanted_mail',
  {
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text('kind')
      .$type<ChosenMailKind>()
      .notNull()
      .references(() => mailKindCodes.code),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.kind] })],
)
