import { expect, test } from 'vitest'
import { articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { accepted, accountOf, asAuthor, asNobody, auditEntries, everythingIn } from '../testing.ts'
import { binArticle } from './bin-article.ts'
import { createArticle } from './create-article.ts'
import { restoreArticle } from './restore-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { aBinnedDraft, aSubmittedArticle, on } from './testing-states.ts'

test('a draft goes to the bin and comes back as it was', () => {
  const db = openTestDatabase()
  const draft = accepted(createArticle(asAuthor(db, TEN), aText()))
  // An index keeps what was written to it, in its own order of writing; of both steps the text is kept.
  const except = ['articles', 'audit_log', 'revision_snapshots', 'snapshot_contents']
  const kept = { except, exceptBegins: ['staff_search_', 'phrase_index'] }
  const before = everythingIn(db, kept)
  const binned = accepted(binArticle(asAuthor(db, TEN), on(draft)))
  expect(db.select().from(articles).get()).toMatchObject({ deletedAt: TEN, deletedBy: accountOf(db, 'anna') })
  expect(() => saveDraft(asAuthor(db, TEN), { ...on(binned), ...aText({ title: 'Inny' }) })).toThrow(NotFound)

  accepted(restoreArticle(asAuthor(db, TEN), on(binned)))
  expect(everythingIn(db, kept)).toEqual(before)
  expect(db.select().from(articles).get()).toMatchObject({ deletedAt: null, deletedBy: null, lockVersion: 3 })
  expect(auditEntries(db).slice(-2)).toMatchObject([
    { verb: 'article.bin', details: { title: 'Powołano zespół łódzki' } },
    { verb: 'article.restore', details: { title: 'Powołano zespół łódzki' } },
  ])
})

test('what readers have seen, or waits for somebody, does not go there', () => {
  const db = openTestDatabase()
  expect(() => binArticle(editorAt(db), on(aPublishedArticle(db)))).toThrow(Conflict)
  expect(() => binArticle(editorAt(db), on(aSubmittedArticle(db)))).toThrow(Conflict)
})

test('refuses a stale form, a stranger, and twice', () => {
  const db = openTestDatabase()
  const draft = aDraft(db)
  expect(() => binArticle(editorAt(db), { ...on(draft), seenLockVersion: 9 })).toThrow(Conflict)
  expect(() => binArticle(asNobody(db, TEN), on(draft))).toThrow(Forbidden)
  const binned = aBinnedDraft(db)
  expect(() => binArticle(editorAt(db), on(binned))).toThrow(NotFound)
  expect(() => restoreArticle(editorAt(db), { ...on(binned), seenLockVersion: 9 })).toThrow(Conflict)
  expect(() => restoreArticle(asNobody(db, TEN), on(binned))).toThrow(Forbidden)
  expect(() => restoreArticle(editorAt(db), on(draft))).toThrow(NotFound)
})
