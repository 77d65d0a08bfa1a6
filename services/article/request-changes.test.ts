import { expect, test } from 'vitest'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { accepted, accountOf, asAuthor, asEditor, auditEntries } from '../testing.ts'
import { expectRefused } from '../testing-verbs.ts'
import { requestChanges } from './request-changes.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, TEN } from './testing.ts'
import { aChange, aSubmittedArticle, on } from './testing-states.ts'

const note = 'Brakuje źródła.\nDopisz datę zarządzenia.'

test('the author finds a draft with what to fix, by whom and when', () => {
  const db = openTestDatabase()
  accepted(requestChanges(asEditor(db, TEN), { ...on(aSubmittedArticle(db)), note }))
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'draft',
    submittedAt: null,
    submittedBy: null,
    returnNote: note,
    returnedAt: TEN,
    returnedBy: accountOf(db, 'bogdan'),
  })
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.return', details: { note } })
})

test('handed over again, the note is done with; the log keeps it', () => {
  const db = openTestDatabase()
  const returned = accepted(requestChanges(asEditor(db, TEN), { ...on(aSubmittedArticle(db)), note }))
  accepted(submitArticle(asAuthor(db, TEN), on(returned)))
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'submitted',
    returnNote: null,
    returnedAt: null,
    returnedBy: null,
  })
})

test('a text that nobody keeps goes back to who handed it over', () => {
  const db = openTestDatabase()
  const change = aChange(db, {}, aPublishedArticle(db))
  db.update(articleRevisions).set({ ownerId: null }).run()
  const submitted = accepted(submitArticle(asAuthor(db, TEN), on(change)))
  accepted(requestChanges(asEditor(db, TEN), { ...on(submitted), note }))
  expect(db.select().from(articleRevisions).all().at(-1)).toMatchObject({ ownerId: accountOf(db, 'anna') })
})

test('refuses without a note, a draft, a stale form and an author', () => {
  const db = openTestDatabase()
  const submitted = aSubmittedArticle(db)
  const input = { ...on(submitted), note }
  expectRefused(db, requestChanges, asEditor(db, TEN), { ...input, note: ' ' }, { field: 'note', key: 'missing' })
  expect(() => requestChanges(asEditor(db, TEN), { ...on(aDraft(db)), note })).toThrow(Conflict)
  expect(() => requestChanges(asEditor(db, TEN), { ...input, seenLockVersion: 1 })).toThrow(Conflict)
  expect(() => requestChanges(asAuthor(db, TEN), input)).toThrow(Forbidden)
})
