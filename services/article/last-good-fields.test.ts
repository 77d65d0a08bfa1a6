import { describe, expect, test } from 'vitest'
import { attachmentFiles, attachments } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { accepted, asEditor } from '../testing.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { createArticle } from './create-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aText, editorAt, TEN } from './testing.ts'

/** Each of them typed wrong by a person; the body is always right. */
const wrongFields = {
  event: '2015-02-31',
  firstPublished: '2015-luty',
  validUntil: '--31',
  slug: 'Adres ze spacją',
  title: 'a'.repeat(301),
  summary: 'a'.repeat(2_001),
  changeNote: 'a'.repeat(1_001),
  editorNote: 'a'.repeat(2_001),
  producerUnit: 'a'.repeat(201),
  producerPosition: 'a'.repeat(201),
  tagIds: [99],
  projectId: 99,
  leadImage: { mediaId: 99 },
}
const good = {
  title: 'Tytuł',
  summary: 'Zajawka.',
  slug: 'adres',
  event: '2015-03',
  firstPublished: '2014',
  validUntil: '2030-01-02',
  changeNote: 'Zmiana.',
  editorNote: 'Nota.',
  producerUnit: 'Wydział',
  producerPosition: 'Naczelnik',
}

const textOf = (db: ReturnType<typeof openTestDatabase>, articleId: number) =>
  requireArticleForWriting(asEditor(db), articleId).text

describe('a field typed wrong does not stop the saving of the text', () => {
  test.each(Object.entries(wrongFields))('%s keeps its last good value and is named', (field, wrong) => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, good)
    const before = textOf(db, articleId)
    const input = { ...aText({ ...good, words: 'Nowe słowa.' }), [field]: wrong, articleId, seenLockVersion: 1 }
    const saved = accepted(saveDraft(editorAt(db), input))
    expect(saved.issues).toMatchObject([{ field: field === 'tagIds' ? 'tagIds' : expect.stringMatching(`^${field}`) }])
    expect(textOf(db, articleId)).toEqual({ ...before, body: input.body })
    expect(saved.lockVersion).toBe(2)
  })

  test('all of them at once, and in a new text they are empty', () => {
    const db = openTestDatabase()
    const { articleId, issues } = accepted(createArticle(editorAt(db), { ...aText(), ...wrongFields }))
    expect(issues.map(({ field }) => field.split('.')[0]).toSorted()).toEqual(Object.keys(wrongFields).toSorted())
    expect(textOf(db, articleId)).toMatchObject({
      title: '',
      summary: '',
      event: null,
      validUntil: null,
      editorNote: null,
      tagIds: [],
      leadImage: null,
      body: aText().body,
    })
  })

  test('the same again is no second write', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    const save = () =>
      saveDraft(editorAt(db), { ...aText({ event: '2015-13', words: 'Inne.' }), articleId, seenLockVersion: 1 })
    expect(accepted(save())).toEqual({ articleId, lockVersion: 2, issues: [{ field: 'event', key: 'not-a-date' }] })
    expect(accepted(save())).toEqual({ articleId, lockVersion: 2, issues: [{ field: 'event', key: 'not-a-date' }] })
  })

  test('a listed file stays on the list with what was said of it before, a new one with its own name', () => {
    const db = openTestDatabase()
    const [known, fresh] = ['plan.pdf', 'mapa.pdf'].map((fileName, index) => aFile(db, fileName, index))
    const use = { attachmentId: known ?? 0, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }
    const { articleId } = aDraft(db, { attachments: [use] })
    const shown = { type: 'attachment', attrs: { id: 'zalacznik-1', attachmentId: fresh } } as const
    const saved = accepted(
      saveDraft(editorAt(db), {
        ...aText({
          attachments: [
            { ...use, title: '' },
            { ...use, attachmentId: fresh ?? 0, title: ' ' },
          ],
        }),
        body: body(paragraph(blockIds('tekst')(), text('Nowe.')), shown as never),
        articleId,
        seenLockVersion: 1,
      }),
    )
    expect(saved.issues.map(({ field }) => field)).toEqual(['attachments.0.title', 'attachments.1.title'])
    expect(textOf(db, articleId).attachments.map(({ title }) => title)).toEqual(['Plan', 'mapa.pdf'])
  })
})

test('a wrong body and a shape that only a program sends are refused whole', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db)
  const save = (change: object) =>
    saveDraft(editorAt(db), { ...aText({ title: 'Nowy' }), ...change, articleId, seenLockVersion: 1 })
  expect(save({ body: { type: 'doc' }, event: '2015-13' }).ok).toBe(false)
  expect(save({ event: 2015, tagIds: 'wszystkie' }).ok).toBe(false)
  expect(save({ attachments: [{ attachmentId: 99, title: 'Plik', locale: 'pl', accessibility: 'unknown' }] }).ok).toBe(
    true,
  )
  expect(textOf(db, articleId).title).toBe('Nowy')
})

function aFile(db: ReturnType<typeof openTestDatabase>, fileName: string, index: number): number {
  const { id } = db.insert(attachments).values({ createdAt: TEN }).returning({ id: attachments.id }).get()
  db.insert(attachmentFiles)
    .values({
      attachmentId: id,
      hash: String(index).repeat(64),
      mimeType: 'application/pdf',
      bytes: 10,
      fileName,
      createdAt: TEN,
    })
    .run()
  return id
}
