import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { accountRights, articles, bulkRunArticles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { addEditorNote } from '../article/add-editor-note.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { aDraft, editorAt, TEN } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { publicContext } from '../context.ts'
import { accepted, accountOf, asAuthor, auditEntries } from '../testing.ts'
import { requireBulkRun } from './bulk-run-queries.ts'
import { continueBulkRun } from './continue-bulk-run.ts'
import { aBulkRun, anArchiving, outcomesIn, publishedArticles, TO_THE_END } from './testing-bulk.ts'

const archivedIn = (db: Parameters<typeof auditEntries>[0]) =>
  auditEntries(db)
    .filter(({ verb }) => verb === 'article.archive')
    .map(({ subjectId }) => subjectId)

test('each article is archived by its own verb, with its own entry in the log, and readers see it at once', async () => {
  const db = openTestDatabase()
  const published = publishedArticles(db, 12)
  const runId = await aBulkRun(db, anArchiving, published)
  expect(archivedIn(db)).toEqual([])
  expect(await continueBulkRun(editorAt(db), runId, TO_THE_END)).toEqual({ waiting: 0 })
  expect(archivedIn(db)).toEqual(published.map(({ articleId }) => articleId))
  expect(outcomesIn(db)).toEqual(Array(12).fill('done'))
  const seen = findPublicArticle(publicContext(db, TEN), published[3]?.slug ?? '')
  expect(seen).toMatchObject({ kind: 'article', article: { archivedAt: TEN } })
})

test('killed in the middle, the report is true and the next one goes on from there', async () => {
  const db = openTestDatabase()
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, 12))
  expect(await continueBulkRun(editorAt(db), runId, { sliceMs: 0 })).toEqual({ waiting: 7 })
  const again = openDatabase(db.$client.name)
  const report = requireBulkRun(editorAt(again), runId).articles
  const isArchived = new Map(
    again
      .select()
      .from(articles)
      .all()
      .map(({ id, publicState }) => [id, publicState === 'archived']),
  )
  expect(report.map(({ outcome }) => outcome === 'done')).toEqual(
    report.map(({ articleId }) => isArchived.get(articleId)),
  )
  expect(await continueBulkRun(editorAt(again), runId, TO_THE_END)).toEqual({ waiting: 0 })
  expect(archivedIn(again)).toHaveLength(12)
  again.$client.close()
})

test('a batch that fails half way leaves neither its articles nor its report', async () => {
  const db = openTestDatabase()
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, 3))
  db.$client.exec(`create trigger fails before update on bulk_run_articles when new.position = 2
    begin select raise(abort, 'the disk is full'); end`)
  await expect(continueBulkRun(editorAt(db), runId, TO_THE_END)).rejects.toThrow('the disk is full')
  expect(outcomesIn(db)).toEqual([null, null, null])
  expect(archivedIn(db)).toEqual([])
})

test('asked for twice, also at once, nothing happens twice', async () => {
  const db = openTestDatabase()
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, 12))
  await Promise.all([
    continueBulkRun(editorAt(db), runId, TO_THE_END),
    continueBulkRun(editorAt(db), runId, TO_THE_END),
  ])
  const entries = auditEntries(db).length
  expect(await continueBulkRun(editorAt(db), runId, TO_THE_END)).toEqual({ waiting: 0 })
  expect(auditEntries(db)).toHaveLength(entries)
  expect(archivedIn(db)).toHaveLength(12)
})

test('an article that somebody changed after the question is left as it is, and the others are not', async () => {
  const db = openTestDatabase()
  const published = publishedArticles(db, 3)
  const runId = await aBulkRun(db, anArchiving, published)
  const [, second] = published
  if (second) accepted(addEditorNote(editorAt(db), { ...on(second), editorNote: 'Sprostowano.' }))
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  const report = requireBulkRun(editorAt(db), runId).articles
  expect(report.map(({ outcome }) => outcome)).toEqual(['done', 'refused', 'done'])
  expect(report[1]?.issues).toEqual([{ field: '', key: 'changed' }])
  expect(archivedIn(db)).toHaveLength(2)
})

test('a right taken away meanwhile stops it, and the rest waits', async () => {
  const db = openTestDatabase()
  const runId = await aBulkRun(db, anArchiving, publishedArticles(db, 7))
  await continueBulkRun(editorAt(db), runId, { sliceMs: 0 })
  db.delete(accountRights)
    .where(eq(accountRights.accountId, accountOf(db, 'bogdan')))
    .run()
  await expect(continueBulkRun(editorAt(db), runId, TO_THE_END)).rejects.toThrow(Forbidden)
  expect(archivedIn(db)).toHaveLength(5)
  expect(
    db
      .select()
      .from(bulkRunArticles)
      .all()
      .filter(({ outcome }) => outcome === null),
  ).toHaveLength(2)
})

test('who may not do it neither reads the report nor goes on with it', async () => {
  const db = openTestDatabase()
  const archiving = await aBulkRun(db, anArchiving, publishedArticles(db, 1))
  const author = asAuthor(db, TEN)
  expect(() => requireBulkRun(author, archiving)).toThrow(Forbidden)
  await expect(continueBulkRun(author, archiving, TO_THE_END)).rejects.toThrow(Forbidden)
  const binning = await aBulkRun(db, { action: 'bin' }, [aDraft(db)])
  expect(await continueBulkRun(author, binning, TO_THE_END)).toEqual({ waiting: 0 })
  await expect(continueBulkRun(author, 99, TO_THE_END)).rejects.toThrow(NotFound)
})

test('an article can have a successor of its own, the others have the one for all or none', async () => {
  const db = openTestDatabase()
  const [first, second, third, heir] = publishedArticles(db, 4).map(({ articleId }) => articleId)
  if (!first || !second || !third || !heir) throw new Error('Four articles were published')
  const ownSuccessors = [
    { articleId: first, successorId: heir },
    { articleId: second, successorId: third },
  ]
  const chosen = [first, second].map((articleId) => ({ articleId }))
  const runId = await aBulkRun(db, { ...anArchiving, ownSuccessors }, chosen)
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  const successorOf = (id: number) => db.select().from(articles).where(eq(articles.id, id)).get()?.successorId
  expect([successorOf(first), successorOf(second)]).toEqual([heir, third])
  const both = await aBulkRun(
    db,
    { ...anArchiving, successorId: heir, ownSuccessors: [{ articleId: heir, successorId: first }] },
    [{ articleId: third }],
  )
  await continueBulkRun(editorAt(db), both, TO_THE_END)
  expect(successorOf(third)).toBe(heir)
})
