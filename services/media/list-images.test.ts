import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { ImageFilter } from '#domain/media/image-filter.ts'
import { LARGE_IMAGE_BYTES } from '#domain/media/image-size.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { createProject } from '../project/create-project.ts'
import { accepted, asEditor } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { createMedia } from './create-media.ts'
import { listImages } from './list-images.ts'
import { FILES_PAGE_SIZE } from './page-of-files.ts'

const hashOf = (number: number) => String(number).padStart(64, '0')

function anImage(db: Database, number: number, uploadName = `obraz ${number}.png`, bytes = 9): number {
  const file = { hash: hashOf(number), mimeType: 'image/png', width: 80, height: 60, bytes } as const
  return accepted(createMedia(editorAt(db), { ...file, uploadName })).mediaId
}

const lead = (mediaId: number) => ({ leadImage: { mediaId, alt: 'Mapa województw' } })
const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => ({
  articleId,
  seenLockVersion: lockVersion,
})
const all = { words: '', filter: null, page: 1 }

describe('images', () => {
  test('are found by every word of their name, with and without Polish letters; newest first', () => {
    const db = openTestDatabase()
    const names = ['Łódź, sala.png', 'Sala obrad.png', 'Mapa.png']
    for (const [index, name] of names.entries()) anImage(db, index, name)
    const found = (words: string) =>
      listImages(asEditor(db), { ...all, words }).images.map(({ uploadName }) => uploadName)
    expect(found('')).toEqual([...names].reverse())
    expect(found('SALA')).toEqual(['Sala obrad.png', 'Łódź, sala.png'])
    expect(found('sala lodz')).toEqual(['Łódź, sala.png'])
    expect(found('100%')).toEqual([])
  })

  test('come by pages; beyond the last is the last', () => {
    const db = openTestDatabase()
    for (let number = 1; number <= FILES_PAGE_SIZE + 1; number += 1) anImage(db, number)
    expect(listImages(asEditor(db), all)).toMatchObject({ total: FILES_PAGE_SIZE + 1, page: 1, pages: 2 })
    const beyond = listImages(asEditor(db), { ...all, page: 9 })
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

  test('are found by what texts say with them and by the titles of these', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    aDraft(db, {
      title: 'Narada w Łodzi',
      leadImage: { mediaId: first, alt: 'Mapa województw', caption: 'Fot. Nowak' },
    })
    const found = (words: string) => listImages(asEditor(db), { ...all, words }).images.map(({ mediaId }) => mediaId)
    for (const words of ['lodzi', 'MAPA wojewodztw', 'nowak', 'obraz narada']) expect(found(words)).toEqual([first])
    expect(found('obraz')).toEqual([second, first])
    expect(found('mapa nieznana')).toEqual([])
  })

  test('tell which alternative texts they were given, the latest first, each once', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db, 1)
    for (const alt of ['Mapa', 'Sala', 'Mapa', 'Plan', 'Tłum']) aDraft(db, { leadImage: { mediaId, alt } })
    aDraft(db, { leadImage: { mediaId, alt: '', decorative: true } })
    expect(listImages(asEditor(db), all).images[0]?.alts).toEqual(['Tłum', 'Plan', 'Mapa'])
  })

  test('can be those that nothing uses, that were never described, or that are large', () => {
    const db = openTestDatabase()
    const [unused, described, silent, logo] = [1, 2, 3, 4].map((number) => anImage(db, number))
    const large = anImage(db, 5, 'duży.png', LARGE_IMAGE_BYTES + 1)
    aDraft(db, { leadImage: { mediaId: described ?? 0, alt: 'Mapa' } })
    aDraft(db, { leadImage: { mediaId: silent ?? 0, alt: '', decorative: true } })
    accepted(
      createProject(editorAt(db), aProject({ logos: [{ name: 'Norway', mediaId: logo ?? 0, alt: 'Norway Grants' }] })),
    )
    const found = (filter: ImageFilter, words = '') =>
      listImages(asEditor(db), { ...all, filter, words }).images.map(({ mediaId }) => mediaId)
    expect(found('unused')).toEqual([large, unused])
    expect(found('without-alt')).toEqual([large, silent, unused])
    expect(found('large')).toEqual([large])
    expect(found('unused', 'duzy')).toEqual([large])
  })
})
