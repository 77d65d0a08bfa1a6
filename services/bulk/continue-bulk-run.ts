import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { bulkRunArticles, bulkRuns } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import type { EditorContext } from '../context.ts'
import { attemptBulkAction } from './attempt-bulk-action.ts'
import { findBulkRun } from './bulk-run-queries.ts'

/** Articles in one transaction: others who write wait for as long as these take, some hundredths of a second. */
const BATCH = 5

/** How long one request goes on, in ms; the next one goes on from there. */
const SLICE_MS = 1_500

/**
 * Goes on with a run from where it stands, a few articles in a transaction, for at most `sliceMs` and one batch more; other
 * requests have their turn in between. What came of an article is written in the transaction that did it: a process that
 * dies in the middle leaves a report that is true, and the next call goes on. Called twice, also at once, it does nothing
 * twice. `waiting`: articles whose turn has not come. Throws NotFound; Forbidden; Busy.
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

/** Returns how many wait after it. */
function runBatch(context: EditorContext, { runId, request }: { runId: number; request: BulkRequest }): number {
  return writeTransaction(context.db, (tx) => {
    begin(tx, runId, context.now)
    const isNext = and(eq(bulkRunArticles.runId, runId), isNull(bulkRunArticles.outcome))
    const next = tx
      .select()
      .from(bulkRunArticles)
      .where(isNext)
      .orderBy(asc(bulkRunArticles.position))
      .limit(BATCH)
      .all()
    for (const { articleId, seenLockVersion, position } of next) {
      const { outcome, issues } = attemptBulkAction(context, request, { articleId, seenLockVersion })
      tx.update(bulkRunArticles)
        .set({ outcome, issues: JSON.stringify(issues), settledAt: context.now })
        .where(and(eq(bulkRunArticles.runId, runId), eq(bulkRunArticles.position, position)))
        .run()
    }
    return tx.select({ waiting: count() }).from(bulkRunArticles).where(isNext).get()?.waiting ?? 0
  })
}

function begin(tx: Reader, runId: number, now: number): void {
  tx.update(bulkRuns)
    .set({ begunAt: now })
    .where(and(eq(bulkRuns.id, runId), isNull(bulkRuns.begunAt)))
    .run()
}
