import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type UrgentOutcome, urgentOutcomes } from '../../domain/article/urgent-publication.ts'
import { accounts } from './accounts.ts'
import { articleRevisions } from './article-revisions.ts'
import { articles } from './articles.ts'
import { filled, instant, oneOf } from './columns.ts'
import { snapshotContents } from './revision-snapshots.ts'

/**
 * A second person approved a revision with exactly this content; with any other it says nothing. Never changed and never
 * deleted, by trigger too: an approval ends because the content is another one.
 */
export const revisionApprovals = sqliteTable(
  'revision_approvals',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    contentHash: text('content_hash')
      .notNull()
      .references(() => snapshotContents.hash),
    approvedBy: integer('approved_by')
      .notNull()
      .references(() => accounts.id),
    approvedAt: instant('approved_at').notNull(),
  },
  (table) => [index('revision_approvals_by_revision').on(table.revisionId, table.id)],
)

/** A revision that one person published alone because it could not wait, and what a second person did about it. */
export const urgentPublications = sqliteTable(
  'urgent_publications',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    revisionId: integer('revision_id')
      .notNull()
      .unique()
      .references(() => articleRevisions.id),
    reason: text('reason').notNull(),
    publishedBy: integer('published_by')
      .notNull()
      .references(() => accounts.id),
    publishedAt: instant('published_at').notNull(),
    /** Until when a second person was to settle it. */
    confirmBy: instant('confirm_by').notNull(),
    /** Null = nobody has settled it. */
    outcome: text('outcome').$type<UrgentOutcome>(),
    settledBy: integer('settled_by').references(() => accounts.id),
    settledAt: instant('settled_at'),
  },
  (table) => [
    index('urgent_publications_unsettled').on(table.articleId).where(sql`"outcome" is null`),
    check('urgent_publications_reason_is_filled', filled('reason')),
    check('urgent_publications_outcome_is_known', sql`"outcome" is null or ${oneOf('outcome', urgentOutcomes)}`),
    check(
      'urgent_publications_are_settled_by_another',
      sql`("outcome" is null) = ("settled_at" is null) and ("outcome" is null) = ("settled_by" is null) and "settled_by" is not "published_by"`,
    ),
  ],
)
