import { expect, test } from 'vitest'
import { articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, asAuthor, asEditor, auditEntries, theSystem } from '../testing.ts'
import { importArticle } from './import-article.ts'
import { listCurrentArticles } from './list-current-articles.ts'
import { publishArticle } from './publish-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt, TEN } from './testing.ts'
import { aChange, on } from './testing-states.ts'
import { unarchiveArticle } from './unarchive-article.ts'

const LATER = TEN + 2 * A_DAY

test('the article is news again, at its own date, without a trace of the archive but in the log', () => {
  const db = openTestDatabase()
  const archived = anArchivedArticle(db, { firstPublished: '2015-03-02' })
  accepted(unarchiveArticle(asEditor(db, LATER), on(archived)))
  expect(db.select().from(articles).get()).toMatchObject({
    publicState: 'published',
    firstPublishedOn: '2015-03-02',
    publishedAt: TEN,
    archivedAt: null,
    archiveReason: null,
    archiveReasonNote: null,
    successorId: null,
  })
  expect(listCurrentArticles(publicContext(db, LATER), { number: 1, offset: 0 }).total).toBe(1)
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'article.bring-back',
    details: { was: { archivedAt: TEN + A_DAY, archiveReason: 'expired' } },
  })
})

test('a draft beside stays beside', () => {
  const db = openTestDatabase()
  const changed = aChange(db, {}, anArchivedArticle(db))
  const back = accepted(unarchiveArticle(editorAt(db, LATER), on(changed)))
  expect(publishArticle(editorAt(db, LATER), on(back)).ok).toBe(true)
})

test('every publish check is made: what expired, and what the old portal could do, is fixed first', () => {
  const db = openTestDatabase()
  const expired = anArchivedArticle(db, { validUntil: '2026-03-02' })
  expect(unarchiveArticle(editorAt(db, LATER), on(expired))).toMatchObject({
    ok: false,
    issues: [{ field: 'validUntil', key: 'already-past' }],
  })
  const fixed = aChange(db, { validUntil: null, title: 'Powołano zespół' }, expired)
  const corrected = accepted(publishArticle(editorAt(db, LATER), on(fixed)))
  expect(unarchiveArticle(editorAt(db, LATER), on(corrected)).ok).toBe(true)
})

test('so is it about a page of the old portal', () => {
  const db = openTestDatabase()
  const oldPage =
    'Strona znajduje się w archiwum.\n\nA A A\n\nŁódzki zespół\n\nDodane dnia 11.06.2015\n\nPierwsze spotkanie.\n\nTagi:\n'
  const { articleId } = accepted(
    importArticle(theSystem(db, 'import', TEN), { fileName: 'strona.txt', bytesText: oldPage }),
  )
  accepted(unarchiveArticle(asEditor(db, LATER), { articleId, seenLockVersion: 1 }))
  expect(db.select().from(articles).get()).toMatchObject({ publicState: 'published', firstPublishedOn: '2015-06-11' })
})

test('refuses what is not in the archive, a stale form and an author', () => {
  const db = openTestDatabase()
  const archived = anArchivedArticle(db)
  expect(() => unarchiveArticle(editorAt(db), on(aPublishedArticle(db)))).toThrow(Conflict)
  expect(() => unarchiveArticle(editorAt(db), on(aDraft(db)))).toThrow(Conflict)
  expect(() => unarchiveArticle(editorAt(db), { ...on(archived), seenLockVersion: 1 })).toThrow(Conflict)
  expect(() => unarchiveArticle(asAuthor(db, LATER), on(archived))).toThrow(Forbidden)
})
