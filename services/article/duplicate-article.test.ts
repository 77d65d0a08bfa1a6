import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleAddresses, articleRevisions, articles, revisionTags, revisionTeams } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { createTag } from '../tag/create-tag.ts'
import { accepted, accountOf, asAuthor, asEditor, asNobody, auditEntries } from '../testing.ts'
import { binArticle } from './bin-article.ts'
import { duplicateArticle } from './duplicate-article.ts'
import { saveDraft } from './save-draft.ts'
import { aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { aBinnedDraft, aChange } from './testing-states.ts'

test('the copy is a draft of its own: the words, tags and teams, but no date, note or address', () => {
  const db = openTestDatabase()
  const { tagId } = accepted(createTag(editorAt(db), { name: 'zespoły' }))
  const source = aPublishedArticle(db, {
    tagIds: [tagId],
    voivodeships: ['10'],
    firstPublished: '2015-03-02',
    event: '2015-03-01',
    validUntil: '2027',
    editorNote: 'Sprostowano.',
    producerUnit: 'Wydział Komunikacji',
  })
  const { articleId } = accepted(duplicateArticle(asAuthor(db, TEN), { articleId: source.articleId }))
  expect(articleId).not.toBe(source.articleId)
  expect(db.select().from(articles).where(eq(articles.id, articleId)).get()).toMatchObject({
    publicState: 'none',
    publishedAt: null,
    firstPublishedOn: null,
    lockVersion: 1,
    createdBy: accountOf(db, 'anna'),
  })
  const copy = db.select().from(articleRevisions).where(eq(articleRevisions.articleId, articleId)).get()
  expect(copy).toMatchObject({
    number: 1,
    state: 'draft',
    title: 'Powołano zespół łódzki',
    bodyText: 'Zespół powołano dziś.',
    slug: 'powolano-zespol-lodzki-2',
    producerUnit: 'Wydział Komunikacji',
    firstPublishedEdtf: null,
    eventEdtf: null,
    validUntilEdtf: null,
    changeNote: null,
    editorNote: null,
    ownerId: accountOf(db, 'anna'),
    createdAt: TEN,
  })
  const ofCopy = { revisionId: copy?.id }
  expect(db.select().from(revisionTags).all().at(-1)).toEqual({ ...ofCopy, tagId })
  expect(db.select().from(revisionTeams).all().at(-1)).toEqual({ ...ofCopy, voivodeshipCode: '10' })
  expect(db.select().from(articleAddresses).all()).toHaveLength(1)
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectId: articleId,
    details: { from: { articleId: source.articleId, revision: 1 } },
  })
})

test('an open revision is copied before the one that readers have', () => {
  const db = openTestDatabase()
  accepted(duplicateArticle(editorAt(db), { articleId: aChange(db, { title: 'Nowy tytuł' }).articleId }))
  expect(db.select().from(articleRevisions).all().at(-1)?.title).toBe('Nowy tytuł')
})

test('refuses what is in the bin, what is not there, and a stranger', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db)
  expect(() => duplicateArticle(editorAt(db), { articleId: 99 })).toThrow(NotFound)
  expect(() => duplicateArticle(editorAt(db), { articleId: aBinnedDraft(db).articleId })).toThrow(NotFound)
  expect(() => duplicateArticle(asNobody(db, TEN), { articleId })).toThrow(Forbidden)
})

test('a form sent twice has made one copy, also when that has been worked on', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db)
  const form = { articleId, draftKey: '0d5f4d5e-7c1c-4c1c-9c1c-3f2a1b0c9d8e' }
  const copy = accepted(duplicateArticle(asEditor(db, TEN), form))
  accepted(saveDraft(editorAt(db), { articleId: copy.articleId, seenLockVersion: 1, ...aText({ title: 'Kopia' }) }))
  expect(accepted(duplicateArticle(asEditor(db, TEN), form))).toEqual({ articleId: copy.articleId, lockVersion: 2 })
  expect(accepted(duplicateArticle(asEditor(db, TEN), { articleId })).articleId).not.toBe(copy.articleId)
  expect(db.select().from(articles).all()).toHaveLength(3)
})

test('a copy that is in the bin is made again by the same form, and that one is found from then on', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db)
  const form = { articleId, draftKey: '0d5f4d5e-7c1c-4c1c-9c1c-3f2a1b0c9d8e' }
  const copy = accepted(duplicateArticle(asEditor(db, TEN), form))
  accepted(binArticle(editorAt(db), { articleId: copy.articleId, seenLockVersion: 1 }))
  const again = accepted(duplicateArticle(asEditor(db, TEN), form))
  expect(again.articleId).not.toBe(copy.articleId)
  expect(accepted(duplicateArticle(asEditor(db, TEN), form))).toEqual(again)
})

test('a key of another source or another account makes a copy of its own', () => {
  const db = openTestDatabase()
  const [first, second] = [aPublishedArticle(db), aPublishedArticle(db, { title: 'Inny' })]
  const draftKey = '0d5f4d5e-7c1c-4c1c-9c1c-3f2a1b0c9d8e'
  const copies = [
    duplicateArticle(asEditor(db, TEN), { articleId: first.articleId, draftKey }),
    duplicateArticle(asEditor(db, TEN), { articleId: second.articleId, draftKey }),
    duplicateArticle(asAuthor(db, TEN), { articleId: first.articleId, draftKey }),
  ].map((result) => accepted(result).articleId)
  expect(new Set(copies).size).toBe(3)
})
