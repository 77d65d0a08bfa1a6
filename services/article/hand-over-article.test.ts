import { expect, test } from 'vitest'
import { articleOverviews, articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { accepted, accountOf, asAuthor, asEditor, asNobody, auditEntries } from '../testing.ts'
import { expectRefused } from '../testing-verbs.ts'
import { createArticle } from './create-article.ts'
import { handOverArticle } from './hand-over-article.ts'
import { aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { on } from './testing-states.ts'

test('from now on the draft stands among those of somebody else', () => {
  const db = openTestDatabase()
  const draft = accepted(createArticle(asAuthor(db, TEN), aText()))
  const bogdan = accountOf(db, 'bogdan')
  accepted(handOverArticle(asAuthor(db, TEN), { ...on(draft), toAccountId: bogdan }))
  expect(db.select().from(articleRevisions).get()?.ownerId).toBe(bogdan)
  expect(db.select().from(articleOverviews).get()?.ownerId).toBe(bogdan)
  expect(auditEntries(db).at(-1)).toMatchObject({ details: { from: accountOf(db, 'anna'), to: bogdan } })
})

test('refuses who cannot write, nothing in progress, a stale form and a stranger', () => {
  const db = openTestDatabase()
  const draft = accepted(createArticle(asEditor(db, TEN), aText()))
  const anna = accountOf(db, 'anna')
  const issue = { field: 'toAccountId', key: 'not-a-writer' }
  for (const person of ['celina', 'dorota'] as const) {
    const input = { ...on(draft), toAccountId: accountOf(db, person) }
    expectRefused(db, handOverArticle, editorAt(db), input, issue)
  }
  expectRefused(db, handOverArticle, editorAt(db), { ...on(draft), toAccountId: 99 }, issue)
  const published = aPublishedArticle(db, { title: 'Inny' })
  expect(() => handOverArticle(editorAt(db), { ...on(published), toAccountId: anna })).toThrow(Conflict)
  expect(() => handOverArticle(editorAt(db), { ...on(draft), seenLockVersion: 9, toAccountId: anna })).toThrow(Conflict)
  expect(() => handOverArticle(asNobody(db, TEN), { ...on(draft), toAccountId: anna })).toThrow(Forbidden)
  db.$client.prepare('update accounts set disabled_at = ? where id = ?').run(TEN, anna)
  expectRefused(db, handOverArticle, editorAt(db), { ...on(draft), toAccountId: anna }, issue)
})
