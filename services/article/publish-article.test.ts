import { asc, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleAddresses, articleRevisions, articles, auditLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, asAdministrator, asAuthor, asEditor } from '../testing.ts'
import { findPublicArticle } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { saveDraft } from './save-draft.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'

const LATER = TEN + A_DAY

/** Writes the text beside what readers have and publishes it a day later. */
function publishAgain(db: Database, article: { articleId: number; lockVersion: number }, content = {}) {
  const { articleId, lockVersion } = article
  const draft = accepted(saveDraft(editorAt(db, LATER), { articleId, seenLockVersion: lockVersion, ...aText(content) }))
  return publishArticle(editorAt(db, LATER), { articleId, seenLockVersion: draft.lockVersion })
}

test('an editor publishes: readers find the text at its address, the log and the epoch tell', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  const editor = asEditor(db, TEN)
  const epoch = readPublicEpoch(db)
  const { slug, lockVersion } = accepted(publishArticle(editor, { articleId, seenLockVersion: 1 }))
  expect({ slug, lockVersion }).toEqual({ slug: 'powolano-zespol-lodzki', lockVersion: 2 })
  expect(db.select().from(articles).get()).toMatchObject({
    publicState: 'published',
    publishedAt: TEN,
    firstPublishedOn: '2026-03-02',
  })
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'published',
    publishedAt: TEN,
    publishedBy: editor.actor.accountId,
  })
  expect(findPublicArticle(publicContext(db, TEN), slug).kind).toBe('article')
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.publish', subjectId: articleId })
  expect(readPublicEpoch(db)).toBe(epoch + 1)
  expect(db.all(sql`select rowid from search_index where search_index match 'łódzki'`)).toHaveLength(1)
})

test('a submitted revision goes the same way', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  accepted(submitArticle(editorAt(db), { articleId, seenLockVersion: 1 }))
  expect(publishArticle(editorAt(db), { articleId, seenLockVersion: 2 }).ok).toBe(true)
})

test.each([
  ['2014-10', '2014-10-01'],
  ['2011', '2011-01-01'],
  ['2026-03', '2026-03-01'],
  [null, '2026-03-02'],
])('first published elsewhere %s counts from %s', (firstPublished, day) => {
  const db = openTestDatabase()
  aPublishedArticle(db, { firstPublished })
  expect(db.select().from(articles).get()?.firstPublishedOn).toBe(day)
})

test('just before midnight UTC it is already the next day in Warsaw', () => {
  const db = openTestDatabase()
  aPublishedArticle(db, {}, Date.UTC(2026, 5, 30, 22, 30))
  expect(db.select().from(articles).get()?.firstPublishedOn).toBe('2026-07-01')
})

test('an incomplete text is refused with what is missing, and stays a draft', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { title: ' ', summary: '', validUntil: '2026-02' })
  expect(publishArticle(editorAt(db), { articleId, seenLockVersion: 1 })).toMatchObject({
    ok: false,
    issues: [
      { field: 'title', key: 'missing' },
      { field: 'validUntil', key: 'already-past' },
    ],
  })
  expect(db.select().from(articleRevisions).get()?.state).toBe('draft')
  expect(db.select().from(articleAddresses).all()).toEqual([])
})

test('a second text supersedes the first; the first publication stays', () => {
  const db = openTestDatabase()
  accepted(publishAgain(db, aPublishedArticle(db), { words: 'Zespół ma nowy skład.' }))
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()).toMatchObject([
    { state: 'superseded', supersededAt: LATER, publishedAt: TEN },
    { state: 'published', publishedAt: LATER },
  ])
  expect(db.select().from(articles).get()).toMatchObject({ publishedAt: TEN, firstPublishedOn: '2026-03-02' })
  expect(db.select().from(articleAddresses).all()).toHaveLength(1)
})

test('a new address takes over, the old one leads to it, and may come back', () => {
  const db = openTestDatabase()
  const first = aPublishedArticle(db)
  const second = accepted(publishAgain(db, first, { slug: 'zespol-w-lodzi' }))
  expect(findPublicArticle(publicContext(db, LATER), first.slug)).toEqual({
    kind: 'moved',
    slug: 'zespol-w-lodzi',
  })

  accepted(publishAgain(db, second, { slug: first.slug }))
  expect(findPublicArticle(publicContext(db, LATER), first.slug).kind).toBe('article')
  expect(findPublicArticle(publicContext(db, LATER), 'zespol-w-lodzi')).toEqual({
    kind: 'moved',
    slug: first.slug,
  })
})

test('an address that another article was given meanwhile is not given again', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { slug: 'zespol-w-lodzi' })
  aPublishedArticle(db, { slug: 'zespol' })
  db.$client.prepare('update article_addresses set replaced_at = ?').run(TEN)
  db.$client
    .prepare(
      "insert into article_addresses (locale, slug, article_id, created_at) values ('pl', 'zespol-w-lodzi', 2, ?)",
    )
    .run(TEN)
  expect(publishArticle(editorAt(db), { articleId, seenLockVersion: 1 })).toEqual({
    ok: false,
    issues: [{ field: 'slug', key: 'taken' }],
  })
})

test('refuses with a conflict: nothing in progress, a stale form', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db)
  const again = { articleId: published.articleId, seenLockVersion: published.lockVersion }
  expect(() => publishArticle(editorAt(db), again)).toThrow(Conflict)

  const draft = aDraft(db)
  expect(() => publishArticle(editorAt(db), { articleId: draft.articleId, seenLockVersion: 9 })).toThrow(Conflict)
})

test('a text that takes the place of another says what is different, at the latest when it is published', () => {
  const db = openTestDatabase()
  const article = aPublishedArticle(db)
  expect(publishAgain(db, article, { changeNote: null })).toMatchObject({
    ok: false,
    issues: [{ field: 'changeNote', key: 'missing' }],
  })
  const again = { articleId: article.articleId, seenLockVersion: article.lockVersion + 1 }
  accepted(publishArticle(editorAt(db, LATER), { ...again, changeNote: ' Nowy skład. ' }))
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()).toMatchObject([
    { state: 'superseded' },
    { state: 'published', changeNote: 'Nowy skład.' },
  ])
})

test('a corrected text takes its place in the archive, also after its validity, and the article stays there', () => {
  const db = openTestDatabase()
  const archived = anArchivedArticle(db, { validUntil: '2026-03-02' })
  const before = db.select().from(articles).get()
  accepted(publishAgain(db, archived, { words: 'Zespół powołano 2 marca.', validUntil: '2026-03-02', slug: 'lodzki' }))
  expect(db.select().from(articles).get()).toEqual({ ...before, lockVersion: archived.lockVersion + 2 })
  expect(findPublicArticle(publicContext(db, LATER), 'lodzki')).toMatchObject({
    article: { publicState: 'archived' },
    revision: { number: 2, bodyText: 'Zespół powołano 2 marca.' },
  })
  expect(db.all(sql`select rowid from search_index where search_index match 'body: marzec'`)).toHaveLength(1)
})

test('an author and an administrator do not publish', () => {
  const db = openTestDatabase()
  const input = { articleId: aDraft(db).articleId, seenLockVersion: 1 }
  expect(() => publishArticle(asAuthor(db, TEN), input)).toThrow(Forbidden)
  expect(() => publishArticle(asAdministrator(db, TEN), input)).toThrow(Forbidden)
})
