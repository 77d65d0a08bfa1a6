import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { filled, instant } from './columns.ts'
import { previewLinks } from './preview-links.ts'

/**
 * What is talked about at an article, each with its place in the text (domain/comment/anchor.ts), which is kept here and never
 * in the text.
 */
export const commentThreads = sqliteTable(
  'comment_threads',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    /** The link by which the first comment came; null = it is of the staff. */
    previewId: integer('preview_id').references(() => previewLinks.id),
    /** Id of a block, or one of the head (domain/comment/passages.ts); null = about the whole text. */
    passageId: text('passage_id'),
    /** '' = of a passage without words. */
    quote: text('quote'),
    quoteBefore: text('quote_before').notNull().default(''),
    quoteAfter: text('quote_after').notNull().default(''),
    resolvedAt: instant('resolved_at'),
    resolvedBy: integer('resolved_by').references(() => accounts.id),
  },
  (table) => [
    index('comment_threads_by_article').on(table.articleId, table.resolvedAt),
    check('comment_threads_quote_a_passage', sql`("passage_id" is null) = ("quote" is null)`),
    check('comment_threads_are_resolved_by_somebody', sql`("resolved_at" is null) = ("resolved_by" is null)`),
  ],
)

/** One thing that was said; its writer has an account, or has signed with a name that nobody checked. */
export const comments = sqliteTable(
  'comments',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    threadId: integer('thread_id')
      .notNull()
      .references(() => commentThreads.id),
    authorId: integer('author_id').references(() => accounts.id),
    signedName: text('signed_name'),
    words: text('words').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [
    index('comments_by_thread').on(table.threadId, table.id),
    check('comments_have_one_writer', sql`("author_id" is null) = (${filled('signed_name')})`),
    check('comments_say_something', filled('words')),
  ],
)

/** Who of the staff is named in a comment. */
export const commentMentions = sqliteTable(
  'comment_mentions',
  {
    commentId: integer('comment_id')
      .notNull()
      .references(() => comments.id),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.accountId] }),
    index('comment_mentions_by_account').on(table.accountId, table.commentId),
  ],
)
