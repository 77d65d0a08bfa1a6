import { expect, test } from 'vitest'
import {
  articleAddresses,
  articleRevisions,
  articles,
  auditLog,
  revisionTags,
  revisionTeams,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { createTag } from '../tag/create-tag.ts'
import { accepted, asAdministrator, asAuthor, asEditor } from '../testing.ts'
import { binArticle } from './bin-article.ts'
import { createArticle } from './create-article.ts'
import { restoreArticle } from './restore-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'

test('an author begins a draft: nothing public, no address given, an entry in the log', () => {
  const db = openTestDatabase()
  const author = asAuthor(db, TEN)
  const { articleId, lockVersion } = accepted(createArticle(author, aText({ firstPublished: '2014-10' })))
  expect(lockVersion).toBe(1)
  expect(db.select().from(articles).get()).toMatchObject({
    publicState: 'none',
    publishedAt: null,
    createdBy: author.actor.accountId,
  })
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    articleId,
    number: 1,
    state: 'draft',
    slug: 'powolano-zespol-lodzki',
    bodyText: 'Zespół powołano dziś.',
    firstPublishedEarliestOn: '2014-10-01',
    createdAt: TEN,
  })
  expect(db.select().from(articleAddresses).all()).toEqual([])
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.create', subjectId: articleId })
})

test('a draft may be almost empty', () => {
  const db = openTestDatabase()
  expect(createArticle(editorAt(db), { title: '', body: body() }).ok).toBe(true)
  expect(db.select().from(articleRevisions).get()).toMatchObject({ title: '', slug: 'artykul', summary: '' })
})

test('two drafts of one title have two addresses in mind', () => {
  const db = openTestDatabase()
  aDraft(db)
  aDraft(db)
  expect(
    db
      .select()
      .from(articleRevisions)
      .all()
      .map(({ slug }) => slug),
  ).toEqual(['powolano-zespol-lodzki', 'powolano-zespol-lodzki-2'])
})

test('tags are kept once, teams are those chosen and those the text links to', () => {
  const db = openTestDatabase()
  const { tagId } = accepted(createTag(editorAt(db), { name: 'zespoły' }))
  const toSlaski = link({ kind: 'team', voivodeship: '24' })
  accepted(
    createArticle(editorAt(db), {
      ...aText({ tagIds: [tagId, tagId], voivodeships: ['10'] }),
      body: body(paragraph(blockIds('tekst')(), text('zespół śląski', toSlaski))),
    }),
  )
  expect(db.select().from(revisionTags).all()).toHaveLength(1)
  expect(
    db
      .select()
      .from(revisionTeams)
      .all()
      .map(({ voivodeshipCode }) => voivodeshipCode),
  ).toEqual(['10', '24'])
})

test.each([
  ['slug', { slug: 'Łódź' }],
  ['tagIds', { tagIds: [99] }],
  ['projectId', { projectId: 99 }],
  [
    'attachments',
    { attachments: [{ attachmentId: 99, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }] },
  ],
  ['firstPublished', { firstPublished: '31.02.2015' }],
])('names %s that is not there, and keeps the text without it', (field, content) => {
  const db = openTestDatabase()
  expect(accepted(createArticle(editorAt(db), aText(content))).issues).toMatchObject([{ field }])
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    title: aText().title,
    slug: 'powolano-zespol-lodzki',
    firstPublishedEdtf: null,
    projectId: null,
  })
})

test('refuses a language in which the portal has no pages: the article would be at no address', () => {
  const db = openTestDatabase()
  const result = createArticle(editorAt(db), { ...aText(), locale: 'en' as 'pl' })
  expect(result).toMatchObject({ ok: false, issues: [{ field: 'locale', key: 'no-public-pages' }] })
  expect(db.select().from(articles).all()).toEqual([])
})

test('refuses a body that is none, with the place of the fault', () => {
  const db = openTestDatabase()
  const result = createArticle(editorAt(db), {
    title: 'Bez treści',
    body: { type: 'doc', attrs: { schemaVersion: 7 } },
  })
  expect(result).toMatchObject({ ok: false, issues: [{ field: 'body', key: 'unknown-version' }] })
})

test('a request repeated with its key finds the article it began; a key belongs to the account that sent it', () => {
  const db = openTestDatabase()
  const draftKey = 'abcdefghij0123456789'
  const first = accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))
  expect(accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))).toEqual(first)
  expect(db.select().from(articles).all()).toHaveLength(1)
  expect(accepted(createArticle(asAuthor(db, TEN), { ...aText(), draftKey })).articleId).not.toBe(first.articleId)
  expect(createArticle(asEditor(db, TEN), { ...aText(), draftKey: 'za krótki' })).toMatchObject({ ok: false })
})

test('another text under the same key is an article of its own: nothing is taken for saved that is not', () => {
  const db = openTestDatabase()
  const draftKey = 'abcdefghij0123456789'
  accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))
  accepted(createArticle(asEditor(db, TEN), { ...aText({ words: 'Inne słowa.' }), draftKey }))
  expect(
    db
      .select()
      .from(articleRevisions)
      .all()
      .map(({ bodyText }) => bodyText),
  ).toEqual(['Zespół powołano dziś.', 'Inne słowa.'])
  const { articleId } = accepted(createArticle(asEditor(db, TEN), { ...aText({ words: 'Inne słowa.' }), draftKey }))
  expect(articleId).toBe(2)
})

test('a request answered late is answered as it was: what was saved since is met, not written over', () => {
  const db = openTestDatabase()
  const draftKey = 'abcdefghij0123456789'
  const first = accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))
  const saved = { ...aText({ words: 'Nowsze.' }), articleId: first.articleId, seenLockVersion: 1 }
  accepted(saveDraft(asEditor(db, TEN), saved))
  expect(accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))).toEqual(first)
  const typedOn = { ...aText({ words: 'Dalej.' }), articleId: first.articleId, seenLockVersion: first.lockVersion }
  expect(() => saveDraft(editorAt(db), typedOn)).toThrow(Conflict)
})

test('an article that is in the bin is not told to be saved; back from there, it is found again', () => {
  const db = openTestDatabase()
  const request = { ...aText(), draftKey: 'abcdefghij0123456789' }
  const { articleId } = accepted(createArticle(asEditor(db, TEN), request))
  const binned = accepted(binArticle(editorAt(db), { articleId, seenLockVersion: 1 }))
  expect(() => createArticle(asEditor(db, TEN), request)).toThrow(NotFound)
  accepted(restoreArticle(editorAt(db), { articleId, seenLockVersion: binned.lockVersion }))
  expect(accepted(createArticle(asEditor(db, TEN), request))).toEqual({ articleId, lockVersion: 1, issues: [] })
})

test('the key names no group of translations', () => {
  const db = openTestDatabase()
  const draftKey = 'abcdefghij0123456789'
  accepted(createArticle(asEditor(db, TEN), { ...aText(), draftKey }))
  expect(db.select().from(articles).get()?.translationGroup).not.toBe(draftKey)
})

test('an administrator does not write', () => {
  const db = openTestDatabase()
  expect(() => createArticle(asAdministrator(db, TEN), aText())).toThrow(Forbidden)
})

test('an address that another article had, or another draft has in mind, is named and left out', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db, { slug: 'zespol' })
  aDraft(db, { title: 'Szkic', slug: 'szkic' })
  const binned = aDraft(db, { title: 'Kosz', slug: 'kosz' })
  accepted(binArticle(editorAt(db), { articleId: binned.articleId, seenLockVersion: 1 }))
  const begin = (slug: string) => createArticle(editorAt(db), aText({ slug }))
  expect(accepted(begin(published.slug)).issues).toEqual([{ field: 'slug', key: 'taken' }])
  expect(accepted(begin('szkic')).issues).toEqual([{ field: 'slug', key: 'reserved' }])
  expect(accepted(begin('kosz')).issues).toEqual([])
})
