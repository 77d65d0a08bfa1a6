import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { body } from '#domain/article/body/body-builder.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { editorContext } from '../context.ts'
import { A_DAY, accepted, accountOf, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { autosaveDraft } from './autosave-draft.ts'
import { cancelSubmission } from './cancel-submission.ts'
import { correctArticle } from './correct-article.ts'
import { createArticle } from './create-article.ts'
import { listCorrectedArticles } from './list-corrected-articles.ts'
import { publishArticle } from './publish-article.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, aScheduledArticle, aText, TEN } from './testing.ts'

const DUE = TEN + A_DAY
const revision = (db: Database) => db.select().from(articleRevisions).get()

/** A text that Anna wrote and handed over. */
function submitted(db: Database) {
  const anna = asAuthor(db, TEN)
  const { articleId } = accepted(createArticle(anna, aText()))
  return accepted(submitArticle(anna, { articleId, seenLockVersion: 1 }))
}

const corrected = (seen: { articleId: number; lockVersion: number }, change = {}) => ({
  articleId: seen.articleId,
  seenLockVersion: seen.lockVersion,
  ...aText({ title: 'Powołano zespół łódzki w marcu', ...change }),
})

test('an editor corrects what waits for approval: it waits on, the old form is out of date, the author is told', () => {
  const db = openTestDatabase()
  const waiting = submitted(db)
  const before = revision(db)
  const { lockVersion } = accepted(correctArticle(asEditor(db, TEN + 1), corrected(waiting)))
  expect(revision(db)).toMatchObject({
    title: 'Powołano zespół łódzki w marcu',
    state: 'submitted',
    submittedAt: before?.submittedAt,
    submittedBy: accountOf(db, 'anna'),
    updatedBy: accountOf(db, 'bogdan'),
  })
  const seen = { articleId: waiting.articleId, seenLockVersion: waiting.lockVersion }
  expect(() => publishArticle(asEditor(db, TEN), seen)).toThrow(Conflict)
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.correct', details: { state: 'submitted' } })

  const told = (person: 'anna' | 'bogdan', now = TEN + 2) =>
    listCorrectedArticles(editorContext(db, now, accountOf(db, person)))
  const entry = { id: waiting.articleId, correctedAt: TEN + 1, correctedBy: 'Bogdan Wiśniewski' }
  expect(told('anna')).toMatchObject([entry])
  expect(told('bogdan')).toEqual([])
  accepted(publishArticle(asEditor(db, TEN), { ...seen, seenLockVersion: lockVersion }))
  expect(told('anna')).toMatchObject([entry])
  expect(told('anna', TEN + 15 * A_DAY)).toEqual([])
})

test('handed over again, the author has seen it', () => {
  const db = openTestDatabase()
  const waiting = submitted(db)
  const { articleId, lockVersion } = accepted(correctArticle(asEditor(db, TEN), corrected(waiting)))
  const back = accepted(cancelSubmission(asAuthor(db, TEN), { articleId, seenLockVersion: lockVersion }))
  accepted(submitArticle(asAuthor(db, TEN), { articleId, seenLockVersion: back.lockVersion }))
  expect(listCorrectedArticles(asAuthor(db, TEN))).toEqual([])
})

test('a scheduled revision keeps its hour and its planner; what the publish checks would stop is not kept', () => {
  const db = openTestDatabase()
  const planned = aScheduledArticle(db, DUE)
  accountOf(db, 'bogdan')
  expectNothingChanged(db, () => {
    expect(correctArticle(asEditor(db, TEN), corrected(planned, { title: '' }))).toMatchObject({
      ok: false,
      issues: [{ field: 'title', key: 'missing' }],
    })
    const empty = { ...corrected(planned), body: body() }
    expect(correctArticle(asEditor(db, TEN), empty)).toMatchObject({ ok: false, issues: [{ field: 'body' }] })
  })
  const { lockVersion } = accepted(correctArticle(asEditor(db, TEN), corrected(planned)))
  expect(lockVersion).toBe(planned.lockVersion + 1)
  expect(revision(db)).toMatchObject({ state: 'scheduled', dueAt: DUE, title: 'Powołano zespół łódzki w marcu' })
})

test('the same words again change nothing, however old the form', () => {
  const db = openTestDatabase()
  const waiting = submitted(db)
  const first = accepted(correctArticle(asEditor(db, TEN), corrected(waiting)))
  expectNothingChanged(db, () => {
    expect(accepted(correctArticle(asEditor(db, TEN), corrected(waiting)))).toEqual(first)
  })
})

test('refuses what does not wait, a stale form, and an author; the clock never corrects', () => {
  const db = openTestDatabase()
  const waiting = submitted(db)
  expect(() => correctArticle(asAuthor(db, TEN), corrected(waiting))).toThrow(Forbidden)
  expect(() => correctArticle(asEditor(db, TEN), corrected({ ...waiting, lockVersion: 1 }))).toThrow(Conflict)
  expect(() => autosaveDraft(asEditor(db, TEN), corrected(waiting))).toThrow(Conflict)
  expect(() => correctArticle(asEditor(db, TEN), corrected(aDraft(db)))).toThrow(Conflict)
  expect(() => correctArticle(asEditor(db, TEN), corrected(aPublishedArticle(db, { title: 'Inny' })))).toThrow(Conflict)
})
