import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { requireArticleForWriting } from '../article/article-for-writing.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from '../article/testing.ts'
import { aChange, aSubmittedArticle, on } from '../article/testing-states.ts'
import { publicContext } from '../context.ts'
import { createTag } from '../tag/create-tag.ts'
import { A_DAY, accepted, accountOf, asAuthor, everythingIn } from '../testing.ts'
import { listDoneInBulkRun, requireBulkRun } from './bulk-run-queries.ts'
import { continueBulkRun } from './continue-bulk-run.ts'
import { prepareBulkRun } from './prepare-bulk-run.ts'
import { aBulkRun, anArchiving, publishedArticles, TO_THE_END } from './testing-bulk.ts'

type Database = ReturnType<typeof openTestDatabase>

const reportOf = (db: Database, runId: number) =>
  requireBulkRun(editorAt(db), runId).articles.map(({ outcome, issues }) => [outcome, ...issues.map(({ key }) => key)])

const prepare = (db: Database, request: Parameters<typeof prepareBulkRun>[1]['request'], articleIds: number[]) =>
  prepareBulkRun(editorAt(db), { request, question: null, articleIds })

const tagsOf = (db: Database, { articleId }: { articleId: number }) =>
  requireArticleForWriting(editorAt(db), articleId).text.tagIds

test('the question says which can be done and why not the others, and nothing has happened yet', async () => {
  const db = openTestDatabase()
  const [published] = publishedArticles(db, 1)
  const archived = anArchivedArticle(db)
  const draft = aDraft(db)
  const log = ['audit_log', 'bulk_runs', 'bulk_run_articles', 'sqlite_sequence']
  const before = everythingIn(db, { except: log })
  const runId = await aBulkRun(db, anArchiving, [draft, ...(published ? [published] : []), archived])
  expect(everythingIn(db, { except: log })).toEqual(before)
  expect(reportOf(db, runId)).toEqual([['refused', 'state'], [null], ['refused', 'state']])
  await continueBulkRun(editorAt(db), runId, TO_THE_END)
  expect(reportOf(db, runId)).toEqual([['refused', 'state'], ['done'], ['refused', 'state']])
})

test('what is wrong with the request itself is the answer, and no run is planned', async () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db)
  const draft = aDraft(db)
  const issuesOf = async (...asked: Parameters<typeof prepare>) => {
    const result = await prepare(...asked)
    return result.ok ? null : result.issues
  }
  expect(await issuesOf(db, { ...anArchiving, reason: 'other' }, [articleId])).toEqual([
    { field: 'note', key: 'missing' },
  ])
  expect(await issuesOf(db, { ...anArchiving, successorId: 99 }, [articleId])).toMatchObject([{ key: 'not-readable' }])
  expect(await issuesOf(db, { action: 'schedule', dueAt: TEN - 1 }, [draft.articleId])).toMatchObject([
    { field: 'dueAt', key: 'already-past' },
  ])
  const toAccountId = accountOf(db, 'celina')
  expect(await issuesOf(db, { action: 'hand-over', toAccountId }, [articleId, draft.articleId])).toEqual([
    { field: 'toAccountId', key: 'not-a-writer' },
  ])
  expect(await issuesOf(db, { action: 'bin' }, [])).toEqual([{ field: 'articles', key: 'nothing-chosen' }])
  expect(everythingIn(db).bulk_runs).toEqual([])
})

test('an article cannot replace itself, and the others can be replaced by it', async () => {
  const db = openTestDatabase()
  const published = publishedArticles(db, 3)
  const runId = await aBulkRun(db, { ...anArchiving, successorId: published[1]?.articleId ?? 0 }, published)
  expect(reportOf(db, runId)).toEqual([[null], ['refused', 'is-itself'], [null]])
})

test('a tag comes with a draft beside what readers have, or joins the one in progress; who has it stays as it is', async () => {
  const db = openTestDatabase()
  const { tagId } = accepted(createTag(editorAt(db), { name: 'Konkursy' }))
  const published = aPublishedArticle(db)
  const changed = aChange(db, { title: 'Zmieniony' })
  const tagged = aDraft(db, { tagIds: [tagId] })
  const submitted = aSubmittedArticle(db)
  const add = await aBulkRun(db, { action: 'add-tag', tagId }, [published, changed, tagged, submitted])
  expect(reportOf(db, add)).toEqual([[null], [null, 'joins-draft'], ['unchanged'], ['refused', 'state']])
  await continueBulkRun(editorAt(db), add, TO_THE_END)
  expect(reportOf(db, add)).toEqual([['done'], ['done', 'joins-draft'], ['unchanged'], ['refused', 'state']])
  expect([tagsOf(db, published), tagsOf(db, changed)]).toEqual([[tagId], [tagId]])
  expect(requireArticleForWriting(editorAt(db), published.articleId).openState).toBe('draft')
  expect(findPublicArticle(publicContext(db, TEN), published.slug)).toMatchObject({ tags: [] })
  const remove = await aBulkRun(db, { action: 'remove-tag', tagId }, [published, changed, tagged])
  await continueBulkRun(editorAt(db), remove, TO_THE_END)
  expect([tagsOf(db, published), tagsOf(db, changed), tagsOf(db, tagged)]).toEqual([[], [], []])
})

test('a draft with a field that waits to be corrected keeps what was typed there', async () => {
  const db = openTestDatabase()
  const { tagId } = accepted(createTag(editorAt(db), { name: 'Konkursy' }))
  const draft = aDraft(db)
  accepted(saveDraft(editorAt(db), { ...on(draft), ...aText({ validUntil: '2026-02-31' }) }))
  const runId = await aBulkRun(db, { action: 'add-tag', tagId }, [draft])
  expect(reportOf(db, runId)).toEqual([['refused', 'field-to-correct']])
})

test('drafts go to the bin and come back, all that went', async () => {
  const db = openTestDatabase()
  const drafts = [aDraft(db), aDraft(db), aPublishedArticle(db)]
  const binning = await aBulkRun(db, { action: 'bin' }, drafts)
  await continueBulkRun(editorAt(db), binning, TO_THE_END)
  const binned = listDoneInBulkRun(editorAt(db), binning)
  expect(binned).toEqual(drafts.slice(0, 2).map(({ articleId }) => articleId))
  const tooLate = await aBulkRun(db, { action: 'bin' }, drafts)
  expect(reportOf(db, tooLate)).toEqual([
    ['refused', 'gone'],
    ['refused', 'gone'],
    ['refused', 'state'],
  ])
  const restoring = await aBulkRun(db, { action: 'restore' }, drafts)
  expect(reportOf(db, restoring)).toEqual([[null], [null], ['refused', 'state']])
  await continueBulkRun(editorAt(db), restoring, TO_THE_END)
  expect(listDoneInBulkRun(editorAt(db), restoring)).toEqual(binned)
})

test('texts in progress are handed over and planned; an incomplete one says what it lacks', async () => {
  const db = openTestDatabase()
  const submitted = aSubmittedArticle(db)
  const incomplete = aDraft(db, { title: '' })
  const toAccountId = accountOf(db, 'anna')
  const handing = await aBulkRun(db, { action: 'hand-over', toAccountId }, [submitted, incomplete])
  await continueBulkRun(editorAt(db), handing, TO_THE_END)
  expect(reportOf(db, handing)).toEqual([['done'], ['done']])
  const planning = await aBulkRun(db, { action: 'schedule', dueAt: TEN + A_DAY }, [submitted, incomplete])
  expect(reportOf(db, planning)).toEqual([[null], ['refused', 'missing']])
})

test('an author asks for nothing that is for editors, and the refusal is told', async () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db)
  const asked = { request: anArchiving, question: null, articleIds: [articleId] }
  await expect(prepareBulkRun(asAuthor(db, TEN), asked)).rejects.toThrow(Forbidden)
  expect(everythingIn(db).security_log).toMatchObject([{ kind: 'refused', verb: 'article.plan-bulk' }])
  expect(everythingIn(db).bulk_runs).toEqual([])
})
