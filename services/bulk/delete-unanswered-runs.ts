import { and, inArray, isNull, lt, ne, notExists, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { bulkRunArticles, bulkRunRecords, bulkRuns } from '#db/schema/index.ts'
import { unansweredRunLimit } from '#domain/retention.ts'

/** One transaction deletes at most this many runs, each of some hundred rows. */
const DELETED_AT_ONCE = 50

/**
 * Deletes runs that were asked for and never begun, of which nothing was done, once they are past their time; part of a verb.
 * What settled a row after the question, as the publishing of another run does with records, is something done.
 * Returns how many.
 */
export function deleteUnansweredRuns(tx: Reader, now: number): number {
  const doneOf = (table: typeof bulkRunArticles | typeof bulkRunRecords) =>
    tx
      .select({ one: sql`1` })
      .from(table)
      .where(and(sql`${table.runId} = ${bulkRuns.id}`, ne(table.settledAt, bulkRuns.plannedAt)))
  const due = tx
    .select({ id: bulkRuns.id })
    .from(bulkRuns)
    .where(
      and(
        isNull(bulkRuns.begunAt),
        lt(bulkRuns.plannedAt, unansweredRunLimit(now)),
        notExists(doneOf(bulkRunArticles)),
        notExists(doneOf(bulkRunRecords)),
      ),
    )
    .limit(DELETED_AT_ONCE)
    .all()
    .map(({ id }) => id)
  if (due.length === 0) return 0
  tx.delete(bulkRunArticles).where(inArray(bulkRunArticles.runId, due)).run()
  tx.delete(bulkRunRecords).where(inArray(bulkRunRecords.runId, due)).run()
  tx.delete(bulkRuns).where(inArray(bulkRuns.id, due)).run()
  return due.length
}
