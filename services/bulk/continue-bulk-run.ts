import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, asc, count, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { bulkRunArticles, bulkRunRecords, bulkRuns } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import type { EditorContext } from '../context.ts'
import { attemptBulkAction, attemptInRecord, type ReplaceRequest, type Settled } from './attempt-bulk-action.ts'
import { findBulkRun } from './bulk-run-queries.ts'

/** Articles in one transaction: others who write wait for as long as these take, some hundredths of a second. */
const BATCH = 5

/** How long one request goes on, in ms; the next one goes on from there. */
const SLICE_MS = 1_500

/**
 * Goes on with a run from where it stands, a few articles in a transaction, for at most `sliceMs` and one batch more; other
 * requests have their turn in between. What came of an article is written in the transaction that did it: a process that
 * dies in the middle leaves a report that is true, and the next call goes on. Called twice, also at once, it does nothing
 * twice. One that publishes what another run has replaced does that run's records after the articles.
 * `waiting`: articles and records whose turn has not come. Throws NotFound; Forbidden; Busy.
 */
export async function continueBulkRun(
  context: EditorContext,
  runId: number,
  { sliceMs = SLICE_MS }: { readonly sliceMs?: number } = {},
): Promise<{ waiting: number }> {
  const { request } = findBulkRun({ tx: context.db, actor: context.actor }, runId)
  const until = performance.now() + sliceMs
  let waiting = runBatch(context, { runId, request })
  while (waiting > 0 && performance.now() < until) {
    await yieldToEventLoop()
    waiting = runBatch(context, { runId, request })
  }
  return { waiting }
}

type Run = { readonly runId: number; readonly request: BulkRequest }

/** Returns how many wait after it. */
function runBatch(context: EditorContext, run: Run): number {
  return writeTransaction(context.db, (tx) => {
    begin(tx, run.runId, context.now)
    const room = BATCH - settleArticles(context, tx, run)
    const records = recordsToPublish(context, run.request)
    if (records && room > 0) settleRecords(context, tx, { ...records, room })
    const articles = countWaiting(tx, bulkRunArticles, isNextArticle(run.runId))
    return articles + (records ? countWaiting(tx, bulkRunRecords, isNextRecord(records.runId)) : 0)
  })
}

const isNextArticle = (runId: number) => and(eq(bulkRunArticles.runId, runId), isNull(bulkRunArticles.outcome))
const isNextRecord = (runId: number) => and(eq(bulkRunRecords.runId, runId), isNull(bulkRunRecords.outcome))

/** Returns how many had their turn. */
function settleArticles(context: EditorContext, tx: Reader, { runId, request }: Run): number {
  const next = tx
    .select()
    .from(bulkRunArticles)
    .where(isNextArticle(runId))
    .orderBy(asc(bulkRunArticles.position))
    .limit(BATCH)
    .all()
  for (const { articleId, seenLockVersion, position } of next) {
    const settled = attemptBulkAction(context, request, { articleId, seenLockVersion })
    tx.update(bulkRunArticles)
      .set(toColumns(settled, context.now))
      .where(and(eq(bulkRunArticles.runId, runId), eq(bulkRunArticles.position, position)))
      .run()
  }
  return next.length
}

/** The run whose records wait for the publishing that this one does; null = none. */
function recordsToPublish({ db, actor }: EditorContext, request: BulkRequest) {
  if (request.action !== 'publish' || request.ofRunId === null) return null
  const { id: runId, request: replacing } = findBulkRun({ tx: db, actor }, request.ofRunId)
  return replacing.action === 'replace' ? { runId, request: replacing } : null
}

type RecordBatch = { readonly runId: number; readonly request: ReplaceRequest; readonly room: number }

function settleRecords(context: EditorContext, tx: Reader, { runId, request, room }: RecordBatch): void {
  const next = tx
    .select()
    .from(bulkRunRecords)
    .where(isNextRecord(runId))
    .orderBy(asc(bulkRunRecords.position))
    .limit(room)
    .all()
  for (const { position, kind, recordId, seenLockVersion } of next) {
    const settled = attemptInRecord(context, request, { kind, recordId, seenLockVersion })
    tx.update(bulkRunRecords)
      .set(toColumns(settled, context.now))
      .where(and(eq(bulkRunRecords.runId, runId), eq(bulkRunRecords.position, position)))
      .run()
  }
}

function toColumns({ outcome, issues }: Settled, settledAt: number) {
  return { outcome, issues: JSON.stringify(issues), settledAt }
}

function countWaiting(tx: Reader, table: typeof bulkRunArticles | typeof bulkRunRecords, isNext: SQL | undefined) {
  return tx.select({ waiting: count() }).from(table).where(isNext).get()?.waiting ?? 0
}

function begin(tx: Reader, runId: number, now: number): void {
  tx.update(bulkRuns)
    .set({ begunAt: now })
    .where(and(eq(bulkRuns.id, runId), isNull(bulkRuns.begunAt)))
    .run()
}
