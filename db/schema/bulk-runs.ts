import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type BulkAction, type BulkOutcome, bulkActions, bulkOutcomes } from '../../domain/bulk/bulk-action.ts'
import { type PhraseRecordKind, phraseRecordKinds } from '../../domain/phrase/phrase-records.ts'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { instant, oneOf } from './columns.ts'

/** One action for many articles, asked for once: its question first, its report afterwards. */
export const bulkRuns = sqliteTable(
  'bulk_runs',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    action: text('action').$type<BulkAction>().notNull(),
    /** JSON, shape of BulkRequest in domain/bulk/bulk-input.ts. */
    request: text('request').notNull(),
    /** Filters of the list whose articles were all chosen, as in its address; null = each was chosen itself. */
    question: text('question'),
    accountId: integer('account_id')
      .notNull()
      .references(() => accounts.id),
    plannedAt: instant('planned_at').notNull(),
    /** When the first of its articles had its turn; null = nobody has answered the question. */
    begunAt: instant('begun_at'),
  },
  () => [
    check('bulk_runs_action_is_known', oneOf('action', bulkActions)),
    check('bulk_runs_request_is_json', sql`json_valid("request")`),
  ],
)

/** Each article of a run, in order, as it was when the question was asked, and what came of it. */
export const bulkRunArticles = sqliteTable(
  'bulk_run_articles',
  {
    runId: integer('run_id')
      .notNull()
      .references(() => bulkRuns.id),
    /** From 1. */
    position: integer('position').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    seenLockVersion: integer('seen_lock_version').notNull(),
    /** '' = it had none. */
    title: text('title').notNull(),
    /** Null = its turn has not come. */
    outcome: text('outcome').$type<BulkOutcome>(),
    /** Why it was refused, or what is to be known of it: JSON, a list of issues. */
    issues: text('issues').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.position] }),
    uniqueIndex('bulk_run_articles_once').on(table.runId, table.articleId),
    check('bulk_run_articles_outcome_is_known', sql`"outcome" is null or ${oneOf('outcome', bulkOutcomes)}`),
    check('bulk_run_articles_are_settled_once', sql`("outcome" is null) = ("settled_at" is null)`),
    check('bulk_run_articles_issues_are_json', sql`json_valid("issues")`),
  ],
)

/**
 * Records in which a run of the action "replace" changes words, as they were when the question was asked. A change of theirs
 * is public at once, so they wait for the run that publishes the articles.
 */
export const bulkRunRecords = sqliteTable(
  'bulk_run_records',
  {
    runId: integer('run_id')
      .notNull()
      .references(() => bulkRuns.id),
    /** From 1. */
    position: integer('position').notNull(),
    kind: text('kind').$type<PhraseRecordKind>().notNull(),
    /** Its number in the table of its kind. */
    recordId: integer('record_id').notNull(),
    seenLockVersion: integer('seen_lock_version').notNull(),
    title: text('title').notNull(),
    /** Null = its turn has not come. */
    outcome: text('outcome').$type<BulkOutcome>(),
    /** Why it was refused: JSON, a list of issues. */
    issues: text('issues').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.position] }),
    uniqueIndex('bulk_run_records_once').on(table.runId, table.kind, table.recordId),
    check('bulk_run_records_kind_is_known', oneOf('kind', phraseRecordKinds)),
    check('bulk_run_records_outcome_is_known', sql`"outcome" is null or ${oneOf('outcome', bulkOutcomes)}`),
    check('bulk_run_records_are_settled_once', sql`("outcome" is null) = ("settled_at" is null)`),
    check('bulk_run_records_issues_are_json', sql`json_valid("issues")`),
  ],
)
