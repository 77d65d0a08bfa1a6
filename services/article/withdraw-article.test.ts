import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articles, auditLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, asAuthor } from '../testing.ts'
import { findPublicArticle } from './public-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

const reason = 'Podany numer telefonu jest nieaktualny.'

test('the text leaves its readers and the search; day and reason stay', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion, slug } = aPublishedArticle(db)
  accepted(withdrawArticle(editorAt(db, TEN + A_DAY), { articleId, seenLockVersion: lockVersion, reason }))
  expect(db.select().from(articles).get()).toMatchObject({
    publicState: 'withdrawn',
    withdrawnAt: TEN + A_DAY,
    withdrawalReason: reason,
  })
  expect(findPublicArticle(publicContext(db, TEN), slug).kind).toBe('withdrawn')
  expect(db.all(sql`select id from search_documents where record_id = ${articleId}`)).toEqual([])
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.withdraw', subjectId: articleId })
})

test('an archived article may go too, and name its successor', () => {
  const db = openTestDatabase()
  const successorId = aPublishedArticle(db).articleId
  const { articleId, lockVersion } = anArchivedArticle(db)
  const input = { articleId, seenLockVersion: lockVersion, reason, successorId }
  accepted(withdrawArticle(editorAt(db, TEN + A_DAY), input))
  expect(db.select().from(articles).where(eq(articles.id, articleId)).get()).toMatchObject({
    withdrawalSuccessorId: successorId,
  })
})

test('refuses without a reason, twice, a draft, a stale form and an author', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion } = aPublishedArticle(db)
  const input = { articleId, seenLockVersion: lockVersion, reason }
  expect(withdrawArticle(editorAt(db), { ...input, reason: ' ' })).toMatchObject({
    ok: false,
    issues: [{ field: 'reason', key: 'missing' }],
  })
  expect(() => withdrawArticle(asAuthor(db, TEN), input)).toThrow(Forbidden)
  expect(() => withdrawArticle(editorAt(db), { ...input, seenLockVersion: 9 })).toThrow(Conflict)
  accepted(withdrawArticle(editorAt(db), input))
  expect(() => withdrawArticle(editorAt(db), { ...input, seenLockVersion: lockVersion + 1 })).toThrow(Conflict)
  expect(() => withdrawArticle(editorAt(db), { articleId: aDraft(db).articleId, seenLockVersion: 1, reason })).toThrow(
    Conflict,
  )
})
