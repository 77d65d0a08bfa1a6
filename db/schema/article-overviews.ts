import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { openRevisionStates, type RevisionState } from '../../domain/article/article-state.ts'
import { type EditorialStatus, editorialStatuses } from '../../domain/article/editorial-status.ts'
import { accounts } from './accounts.ts'
import { articleRevisions } from './article-revisions.ts'
import { articles } from './articles.ts'
import { instant, oneOf } from './columns.ts'

/**
 * What the lists of the staff show of an article, one row for each that is not in the bin: derived from its revisions by
 * services/article/article-overview.ts in the same transaction, so that a list of 100,000 is one walk along an index.
 */
export const articleOverviews = sqliteTable(
  'article_overviews',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id),
    /** The open revision, else the one that readers have. */
    revisionId: integer('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    title: text('title').notNull(),
    /** Polish order, made by sortKey. */
    sortKey: text('sort_key').notNull(),
    status: text('status').$type<EditorialStatus>().notNull(),
    openState: text('open_state').$type<RevisionState>(),
    /** Given back by an editor, and not handed over again. */
    returnedAt: instant('returned_at'),
    /** Who keeps the open revision. */
    ownerId: integer('owner_id').references(() => accounts.id),
    changedAt: instant('changed_at').notNull(),
    /** Null = readers never saw it. */
    firstPublishedOn: text('first_published_on'),
    /** When the revision that is published now was. */
    publishedAt: instant('published_at'),
    /** Last day of validity of a published revision. */
    validUntilOn: text('valid_until_on'),
  },
  (table) => [
    index('article_overviews_by_change').on(table.changedAt, table.articleId),
    index('article_overviews_by_title').on(table.sortKey, table.articleId),
    index('article_overviews_by_publication').on(table.firstPublishedOn, table.articleId),
    index('article_overviews_by_status').on(table.status, table.changedAt, table.articleId),
    index('article_overviews_by_revision').on(table.revisionId),
    index('article_overviews_in_progress')
      .on(table.openState, table.changedAt, table.articleId)
      .where(sql`"open_state" is not null`),
    index('article_overviews_of_owner')
      .on(table.ownerId, table.changedAt, table.articleId)
      .where(sql`"owner_id" is not null`),
    index('article_overviews_last_published')
      .on(table.publishedAt, table.articleId)
      .where(sql`"published_at" is not null`),
    index('article_overviews_past_validity')
      .on(table.validUntilOn, table.articleId)
      .where(sql`"valid_until_on" is not null`),
    check('article_overviews_status_is_known', oneOf('status', editorialStatuses)),
    check(
      'article_overviews_open_state_is_known',
      sql`"open_state" is null or ${oneOf('open_state', openRevisionStates)}`,
    ),
  ],
)
