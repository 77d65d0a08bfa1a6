import { expect, test } from 'vitest'
import { articleRevisions, auditLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { accepted, asAdministrator, asAuthor } from '../testing.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, editorAt, TEN } from './testing.ts'

test('a draft waits for a second person, even an incomplete one', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { title: '' })
  const author = asAuthor(db, TEN)
  expect(accepted(submitArticle(author, { articleId, seenLockVersion: 1 })).lockVersion).toBe(2)
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'submitted',
    submittedAt: TEN,
    submittedBy: author.actor.accountId,
  })
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.submit', subjectId: articleId })
})

test('refuses what waits already, what is public, a stale form and a stranger', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  expect(() => submitArticle(editorAt(db), { articleId, seenLockVersion: 2 })).toThrow(Conflict)
  expect(() => submitArticle(asAdministrator(db, TEN), { articleId, seenLockVersion: 1 })).toThrow(Forbidden)
  accepted(submitArticle(editorAt(db), { articleId, seenLockVersion: 1 }))
  expect(() => submitArticle(editorAt(db), { articleId, seenLockVersion: 2 })).toThrow(Conflict)

  const published = aPublishedArticle(db)
  const input = { articleId: published.articleId, seenLockVersion: published.lockVersion }
  expect(() => submitArticle(editorAt(db), input)).toThrow(Conflict)
})
