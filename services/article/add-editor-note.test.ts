import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { addEditorNote } from './add-editor-note.ts'
import { findPublicArticle } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt, TEN } from './testing.ts'
import { aChange, on } from './testing-states.ts'
import { withdrawArticle } from './withdraw-article.ts'

const LATER = TEN + 2 * A_DAY
const editorNote = 'Zarządzenie podaje też datę 26 września.'
const texts = (db: Database) => db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()

test('readers find the same text with the note and what changed', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db, { validUntil: '2026-03-03', voivodeships: ['10'] })
  accepted(addEditorNote(asEditor(db, LATER), { ...on(published), editorNote }))
  const [before, after] = texts(db)
  expect(before).toMatchObject({ state: 'superseded', editorNote: null })
  expect(after).toMatchObject({
    ...before,
    id: after?.id,
    number: 2,
    state: 'published',
    editorNote,
    changeNote: 'Dodano notę redakcji.',
    createdAt: LATER,
    createdBy: after?.createdBy,
    updatedAt: LATER,
    updatedBy: after?.createdBy,
    publishedAt: LATER,
    publishedBy: after?.createdBy,
    ownerId: null,
    supersededAt: null,
  })
  expect(findPublicArticle(publicContext(db, LATER), published.slug)).toMatchObject({
    revision: { editorNote, number: 2 },
  })
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.annotate', details: { editorNote } })
})

test('an archived article stays in the archive', () => {
  const db = openTestDatabase()
  const archived = anArchivedArticle(db)
  accepted(addEditorNote(editorAt(db, LATER), { ...on(archived), editorNote }))
  expect(db.select().from(articles).get()).toMatchObject({ publicState: 'archived', archivedAt: TEN + A_DAY })
})

test('a draft beside gets the note too, and the number after it', () => {
  const db = openTestDatabase()
  const changed = aChange(db, { words: 'Nowy skład.' })
  const annotated = accepted(addEditorNote(editorAt(db, LATER), { ...on(changed), editorNote }))
  expect(texts(db)).toMatchObject([
    { number: 1, state: 'superseded' },
    { number: 2, state: 'published', bodyText: 'Zespół powołano dziś.', editorNote },
    { number: 3, state: 'draft', bodyText: 'Nowy skład.', editorNote, discardedAt: null },
  ])
  expect(publishArticle(editorAt(db, LATER), on(annotated)).ok).toBe(true)
})

test('a note is changed and taken away; the same note again is no write', () => {
  const db = openTestDatabase()
  const first = accepted(addEditorNote(editorAt(db, LATER), { ...on(aPublishedArticle(db)), editorNote }))
  expectNothingChanged(db, () => expect(addEditorNote(editorAt(db, LATER), { ...on(first), editorNote }).ok).toBe(true))
  const second = accepted(addEditorNote(editorAt(db, LATER), { ...on(first), editorNote: 'Inna nota.' }))
  accepted(addEditorNote(editorAt(db, LATER), { ...on(second), editorNote: ' ' }))
  expect(texts(db).map(({ changeNote, editorNote: note }) => [changeNote, note])).toEqual([
    ['Uzupełniono tekst.', null],
    ['Dodano notę redakcji.', editorNote],
    ['Zmieniono notę redakcji.', 'Inna nota.'],
    ['Usunięto notę redakcji.', null],
  ])
})

test('refuses where readers have no text, where one waits, a stale form and an author', () => {
  const db = openTestDatabase()
  const annotate = (article: { articleId: number; lockVersion: number }) =>
    addEditorNote(editorAt(db, LATER), { ...on(article), editorNote })
  expect(() => annotate(aDraft(db))).toThrow(Conflict)
  const published = aPublishedArticle(db, { title: 'Inny' })
  expect(() => annotate({ ...published, lockVersion: 1 })).toThrow(Conflict)
  expect(() => addEditorNote(asAuthor(db, LATER), { ...on(published), editorNote })).toThrow(Forbidden)
  expect(() => annotate(accepted(submitArticle(editorAt(db), on(aChange(db, {}, published)))))).toThrow(Conflict)
  const gone = aPublishedArticle(db, { title: 'Wycofany' })
  expect(() => annotate(accepted(withdrawArticle(editorAt(db), { ...on(gone), reason: 'Błąd.' })))).toThrow(Conflict)
})
