import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { createProject } from '../project/create-project.ts'
import { accepted, asEditor } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { createMedia } from './create-media.ts'
import { FILES_PAGE_SIZE, listAttachments, listImages } from './list-files.ts'

const hashOf = (number: number) => String(number).padStart(64, '0')

function anImage(db: Database, number: number, uploadName = `obraz ${number}.png`): number {
  const file = { hash: hashOf(number), mimeType: 'image/png', width: 80, height: 60, bytes: 9 } as const
  return accepted(createMedia(editorAt(db), { ...file, uploadName })).mediaId
}

const pdf = { hash: hashOf(1), mimeType: 'application/pdf', bytes: 9 } as const
const lead = (mediaId: number) => ({ leadImage: { mediaId, alt: 'Mapa województw' } })
const offered = (attachmentId: number) => ({
  attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
})
const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => ({
  articleId,
  seenLockVersion: lockVersion,
})
const all = { words: '', page: 1 }

describe('images', () => {
  test('are found by every word of their name, with and without Polish letters; newest first', () => {
    const db = openTestDatabase()
    const names = ['Łódź, sala.png', 'Sala obrad.png', 'Mapa.png']
    for (const [index, name] of names.entries()) anImage(db, index, name)
    const found = (words: string) =>
      listImages(asEditor(db), { words, page: 1 }).images.map(({ uploadName }) => uploadName)
    expect(found('')).toEqual([...names].reverse())
    expect(found('SALA')).toEqual(['Sala obrad.png', 'Łódź, sala.png'])
    expect(found('sala lodz')).toEqual(['Łódź, sala.png'])
    expect(found('100%')).toEqual([])
  })

  test('come by pages; beyond the last is the last', () => {
    const db = openTestDatabase()
    for (let number = 1; number <= FILES_PAGE_SIZE + 1; number += 1) anImage(db, number)
    expect(listImages(asEditor(db), all)).toMatchObject({ total: FILES_PAGE_SIZE + 1, page: 1, pages: 2 })
    const beyond = listImages(asEditor(db), { words: '', page: 9 })
    expect([beyond.page, beyond.images.map(({ uploadName }) => uploadName)]).toEqual([2, ['obraz 1.png']])
  })

  test('say what shows them: a draft, a published revision, a former one, a project; nothing is said of nothing', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    anImage(db, 3)
    aDraft(db, { title: 'Szkic z mapą', ...lead(first) })
    const article = aPublishedArticle(db, { title: 'Tekst z mapą', ...lead(first) })
    const draft = accepted(
      saveDraft(editorAt(db), { ...seen(article), ...aText({ title: 'Tekst bez mapy', changeNote: 'Bez mapy.' }) }),
    )
    accepted(publishArticle(editorAt(db), seen(draft)))
    const logo = { name: 'Norway Grants', mediaId: second, alt: 'Norway Grants' }
    accepted(createProject(editorAt(db), aProject({ logos: [logo] })))
    expect(listImages(asEditor(db), all).images.map(({ uses }) => uses)).toEqual([
      [],
      [{ kind: 'project', projectId: 1, title: aProject().title }],
      [
        { kind: 'article', articleId: 1, title: 'Szkic z mapą', status: 'draft', isFormer: false },
        { kind: 'article', articleId: 2, title: 'Tekst bez mapy', status: 'published', isFormer: true },
      ],
    ])
  })
})

test('attachments stand by their present file, with how many there were and what offers them', () => {
  const db = openTestDatabase()
  const make = (fileName: string) => accepted(createAttachment(editorAt(db), { ...pdf, fileName })).attachmentId
  const [first, second] = [make('plan.pdf'), make('ulotka.pdf')]
  accepted(
    replaceAttachment(editorAt(db), {
      attachmentId: first,
      seenLockVersion: 1,
      ...pdf,
      hash: hashOf(2),
      fileName: 'plan poprawiony.pdf',
    }),
  )
  aPublishedArticle(db, offered(second))
  expect(listAttachments(asEditor(db), all).files).toMatchObject([
    {
      attachmentId: first,
      fileName: 'plan poprawiony.pdf',
      lockVersion: 2,
      formerFiles: 1,
      isOffered: false,
      uses: [],
    },
    {
      attachmentId: second,
      formerFiles: 0,
      isOffered: true,
      uses: [{ kind: 'article', status: 'published', isFormer: false }],
    },
  ])
  expect(listAttachments(asEditor(db), { words: 'ulotka', page: 1 }).total).toBe(1)
})
