import { expect, test } from 'vitest'
import { bulkRunArticles, bulkRunRecords, bulkRuns } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { unansweredRunLimit } from '#domain/retention.ts'
import { editorAt, TEN } from '../article/testing.ts'
import { expireRecords } from '../audit/expire-records.ts'
import { A_DAY, accepted, auditEntries, theSystem } from '../testing.ts'
import { continueBulkRun } from './continue-bulk-run.ts'
import { aBulkRun, anArchiving, publishedArticles, TO_THE_END } from './testing-bulk.ts'

const LATER = TEN + 31 * A_DAY

test('a question that nobody answered for 30 days goes with its rows; what was done or is younger stays', async () => {
  const db = openTestDatabase()
  const [first, second, third] = publishedArticles(db, 3).map((article) => [article])
  const unanswered = await aBulkRun(db, anArchiving, first ?? [])
  const done = await aBulkRun(db, anArchiving, second ?? [])
  await continueBulkRun(editorAt(db), done, TO_THE_END)
  const young = await aBulkRun(db, anArchiving, third ?? [])
  db.$client.prepare('update bulk_runs set planned_at = ? where id = ?').run(unansweredRunLimit(LATER), young)

  expect(accepted(expireRecords(theSystem(db, 'due', LATER), {}))).toMatchObject({ runs: 1 })
  expect(idsOf(db.select({ id: bulkRuns.id }).from(bulkRuns).all())).toEqual([done, young])
  expect(idsOf(db.select({ id: bulkRunArticles.runId }).from(bulkRunArticles).all())).toEqual([done, young])
  expect(unanswered).toBeLessThan(done)
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'records.expire', details: { runs: 1 } })
  expect(accepted(expireRecords(theSystem(db, 'due', LATER), {}))).toMatchObject({ runs: 0 })
})

test('one whose records another run has published is something done', async () => {
  const db = openTestDatabase()
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, 1))
  const record = { kind: 'institution', recordId: 1, seenLockVersion: 1, title: 'Urząd', issues: '[]' } as const
  db.insert(bulkRunRecords)
    .values({ runId, position: 1, ...record, outcome: 'done', settledAt: TEN + A_DAY })
    .run()
  expect(accepted(expireRecords(theSystem(db, 'due', LATER), {}))).toMatchObject({ runs: 0 })
})

const idsOf = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id)
