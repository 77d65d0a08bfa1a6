import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleRevisions, articles, auditLog, revisionTeams } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { A_DAY, accepted, asAuthor, asNobody } from '../testing.ts'
import { saveDraft } from './save-draft.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

test('the open revision changes in place, its address with the title, and the log tells', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { voivodeships: ['10'] })
  const author = asAuthor(db, TEN + A_DAY)
  const saved = accepted(
    saveDraft(author, { articleId, seenLockVersion: 1, ...aText({ title: 'Zespół śląski', voivodeships: ['24'] }) }),
  )
  expect(saved.lockVersion).toBe(2)
  expect(db.select().from(articleRevisions).all()).toMatchObject([
    { number: 1, title: 'Zespół śląski', slug: 'zespol-slaski', updatedAt: TEN + A_DAY, createdAt: TEN },
  ])
  expect(db.select().from(revisionTeams).all()).toMatchObject([{ voivodeshipCode: '24' }])
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'article.save-draft', subjectId: articleId })
})

test('a saved text keeps the address it had in mind', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { slug: 'zespol-w-lodzi' })
  accepted(saveDraft(editorAt(db), { articleId, seenLockVersion: 1, ...aText({ words: 'Inny tekst.' }) }))
  expect(db.select().from(articleRevisions).get()).toMatchObject({ slug: 'zespol-w-lodzi' })
})

test('an address of another article or draft is named and not taken, one that was saved before is not in the way', () => {
  const db = openTestDatabase()
  const other = aDraft(db, { title: 'Inny', slug: 'inny' })
  const draft = aDraft(db, { slug: 'zespol' })
  const save = (seenLockVersion: number, content: Parameters<typeof aText>[0]) =>
    saveDraft(editorAt(db), { articleId: draft.articleId, seenLockVersion, ...aText(content) })
  const words = 'Słowa zapisane obok złego adresu.'
  expect(accepted(save(1, { slug: 'inny', words })).issues).toEqual([{ field: 'slug', key: 'reserved' }])
  const saved = db.select().from(articleRevisions).where(eq(articleRevisions.articleId, draft.articleId)).get()
  expect(saved).toMatchObject({ slug: 'zespol', bodyText: words })
  db.update(articleRevisions).set({ slug: 'zespol' }).where(eq(articleRevisions.articleId, other.articleId)).run()
  expect(accepted(save(2, { slug: 'zespol', words: 'Inny tekst.' })).issues).toEqual([])
  expect(accepted(save(3, { slug: 'wolny' })).issues).toEqual([])
})

test('a title that changes a little keeps its own address', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { title: 'Zespół' })
  accepted(saveDraft(editorAt(db), { articleId, seenLockVersion: 1, ...aText({ title: 'Zespół!' }) }))
  expect(db.select().from(articleRevisions).get()?.slug).toBe('zespol')
})

test('beside a published revision a new draft is begun, and readers see no difference', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion, slug } = aPublishedArticle(db)
  const epoch = readPublicEpoch(db)
  accepted(
    saveDraft(editorAt(db), { articleId, seenLockVersion: lockVersion, ...aText({ title: 'Zmiana w składzie' }) }),
  )
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()).toMatchObject([
    { number: 1, state: 'published', title: 'Powołano zespół łódzki' },
    { number: 2, state: 'draft', title: 'Zmiana w składzie', slug },
  ])
  expect(db.select().from(articles).get()?.publicState).toBe('published')
  expect(readPublicEpoch(db)).toBe(epoch)
})

test('a stale form is told so and nothing is lost', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  const save = (title: string) => saveDraft(editorAt(db), { articleId, seenLockVersion: 1, ...aText({ title }) })
  accepted(save('Pierwsza'))
  expect(() => save('Druga')).toThrow(Conflict)
  expect(db.select().from(articleRevisions).get()?.title).toBe('Pierwsza')
})

test('what waits for a second person, or is withdrawn, is not written over', () => {
  const db = openTestDatabase()
  const submitted = aDraft(db)
  accepted(submitArticle(editorAt(db), { articleId: submitted.articleId, seenLockVersion: 1 }))
  expect(() => saveDraft(editorAt(db), { articleId: submitted.articleId, seenLockVersion: 2, ...aText() })).toThrow(
    Conflict,
  )

  const { articleId, lockVersion } = aPublishedArticle(db)
  accepted(withdrawArticle(editorAt(db), { articleId, seenLockVersion: lockVersion, reason: 'Nieaktualny numer.' }))
  expect(() => saveDraft(editorAt(db), { articleId, seenLockVersion: lockVersion + 1, ...aText() })).toThrow(Conflict)
})

test('refuses a stranger and an article that is not there', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  expect(() => saveDraft(asNobody(db, TEN), { articleId, seenLockVersion: 1, ...aText() })).toThrow(Forbidden)
  expect(() => saveDraft(editorAt(db), { articleId: 99, seenLockVersion: 1, ...aText() })).toThrow(NotFound)
})

test.each([1, 2])('a text kept in version %d of the body and saved untouched is no change', (schemaVersion) => {
  const db = openTestDatabase()
  const { articleId, lockVersion } = aDraft(db)
  const old = JSON.stringify({ ...aText().body, attrs: { schemaVersion } })
  db.update(articleRevisions).set({ body: old }).run()
  const saved = accepted(saveDraft(editorAt(db), { articleId, seenLockVersion: lockVersion, ...aText() }))
  expect(saved.lockVersion).toBe(lockVersion)
  expect(db.select().from(articleRevisions).get()?.body).toBe(old)
})
