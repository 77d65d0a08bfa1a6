import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articles, auditLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { publicContext, type WriteContext } from '../context.ts'
import { A_DAY, accepted, asAuthor } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { findPublicArticle } from './public-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt, TEN } from './testing.ts'

test('the text stays at its address, with when, why and what replaces it, and stays to be found', () => {
  const db = openTestDatabase()
  const old = aPublishedArticle(db)
  const successor = aPublishedArticle(db, { title: 'Nowy plan' })
  accepted(
    archiveArticle(editorAt(db, TEN + A_DAY), {
      articleId: old.articleId,
      seenLockVersion: old.lockVersion,
      reason: 'replaced',
      successorId: successor.articleId,
    }),
  )
  expect(db.select().from(articles).where(eq(articles.id, old.articleId)).get()).toMatchObject({
    publicState: 'archived',
    archivedAt: TEN + A_DAY,
    archiveReason: 'replaced',
    successorId: successor.articleId,
    lockVersion: old.lockVersion + 1,
  })
  expect(findPublicArticle(publicContext(db, TEN), old.slug).kind).toBe('article')
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.archive', subjectId: old.articleId })
  expect(
    db.all(sql`select is_archived from search_documents where kind = 'article' and record_id = ${old.articleId}`),
  ).toEqual([{ is_archived: 1 }])
})

test('an unnamed other reason, a successor that is itself or nobody reads: refused', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion } = aPublishedArticle(db)
  const draft = aDraft(db)
  const archive = (more: object) =>
    archiveArticle(editorAt(db), { articleId, seenLockVersion: lockVersion, reason: 'other', note: 'Pomyłka', ...more })
  expect(archive({ note: '  ' })).toMatchObject({ ok: false, issues: [{ field: 'note', key: 'missing' }] })
  expect(archive({ successorId: articleId })).toMatchObject({ issues: [{ key: 'is-itself' }] })
  expect(archive({ successorId: draft.articleId })).toMatchObject({ issues: [{ key: 'not-readable' }] })
  expect(archive({ successorId: 99 })).toMatchObject({ issues: [{ key: 'not-readable' }] })
  expect(archive({}).ok).toBe(true)
})

test('refuses a draft, an archived article, a stale form and an author', () => {
  const db = openTestDatabase()
  const archive = (articleId: number, seenLockVersion: number, by: WriteContext = editorAt(db)) =>
    archiveArticle(by, { articleId, seenLockVersion, reason: 'expired' })
  expect(() => archive(aDraft(db).articleId, 1)).toThrow(Conflict)
  const archived = anArchivedArticle(db)
  expect(() => archive(archived.articleId, archived.lockVersion)).toThrow(Conflict)
  const { articleId, lockVersion } = aPublishedArticle(db)
  expect(() => archive(articleId, lockVersion - 1)).toThrow(Conflict)
  expect(() => archive(articleId, lockVersion, asAuthor(db, TEN))).toThrow(Forbidden)
})
