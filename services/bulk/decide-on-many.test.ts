import { expect, test } from 'vitest'
import { archiveKeeps, archivePlans } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft, editorAt, TEN } from '../article/testing.ts'
import { A_DAY } from '../testing.ts'
import { continueBulkRun } from './continue-bulk-run.ts'
import { prepareBulkRun } from './prepare-bulk-run.ts'
import { aBulkRun, outcomesIn, publishedArticles, TO_THE_END } from './testing-bulk.ts'

const told = { reason: 'expired', note: null, successorId: null } as const

test('many are planned for the archive in one run, a draft among them is left out', async () => {
  const db = openTestDatabase()
  const chosen = [...publishedArticles(db, 2), aDraft(db)]
  const plan = { action: 'plan-archiving', dueAt: TEN + A_DAY, ...told } as const
  const runId = await aBulkRun(db, plan, chosen)
  expect(db.select().from(archivePlans).all()).toEqual([])
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  expect(outcomesIn(db)).toEqual(['done', 'done', 'refused'])
  expect(db.select().from(archivePlans).all()).toMatchObject([{ dueAt: TEN + A_DAY }, { dueAt: TEN + A_DAY }])
})

test('many are kept until a day; one that has passed is said beside the field, and nothing is planned', async () => {
  const db = openTestDatabase()
  const chosen = publishedArticles(db, 2)
  const articleIds = chosen.map(({ articleId }) => articleId)
  const request = { action: 'keep-published', until: '2026-03-01' } as const
  expect(await prepareBulkRun(editorAt(db), { request, question: null, articleIds })).toEqual({
    ok: false,
    issues: [{ field: 'until', key: 'already-past' }],
  })
  const runId = await aBulkRun(db, { ...request, until: '2026-12-31' }, chosen)
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  expect(db.select().from(archiveKeeps).all()).toMatchObject([{ untilOn: '2026-12-31' }, { untilOn: '2026-12-31' }])
})
