import { sql } from 'drizzle-orm'
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type SnapshotReason, snapshotReasons } from '../../domain/article/snapshot.ts'
import { accounts } from './accounts.ts'
import { articleRevisions } from './article-revisions.ts'
import { filled, instant, oneOf } from './columns.ts'

/**
 * What revisions said at some moment, once for each content, however many snapshots have it. Never changed and never
 * deleted, by trigger too.
 */
export const snapshotContents = sqliteTable(
  'snapshot_contents',
  {
    /** SHA-256 (hex) of the canonical JSON. */
    hash: text('hash').primaryKey(),
    /** That JSON (SnapshotContent in domain/article/snapshot.ts), compressed by raw DEFLATE (RFC 1951). */
    content: blob('content', { mode: 'buffer' }).notNull(),
  },
  () => [check('snapshot_contents_hash_is_sha256', sql`length("hash") = 64`)],
)

/** A revision as it was at a moment, with the reason why it was kept. Never changed and never deleted, by trigger too. */
export const revisionSnapshots = sqliteTable(
  'revision_snapshots',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => articleRevisions.id),
    contentHash: text('content_hash')
      .notNull()
      .references(() => snapshotContents.hash),
    reason: text('reason').$type<SnapshotReason>().notNull(),
    /** Of a step: which verb it was, as in the audit log. */
    verb: text('verb'),
    /** Of a named one: its name. */
    name: text('name'),
    /** Who wrote it last or, of a step and a named one, whose act it was; null = the portal itself, or nobody recorded. */
    authorId: integer('author_id').references(() => accounts.id),
    /** When the text came to be so or, of a step, when that happened. */
    madeAt: instant('made_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('revision_snapshots_by_revision').on(table.revisionId, table.id),
    check('revision_snapshots_reason_is_known', oneOf('reason', snapshotReasons)),
    check('revision_snapshots_step_has_verb', sql`("reason" = 'step') = ("verb" is not null)`),
    check('revision_snapshots_named_has_name', sql`("reason" = 'named') = (${filled('name')})`),
  ],
)
