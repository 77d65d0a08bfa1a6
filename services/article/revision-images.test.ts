import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { revisionImages } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import {
  blockIds,
  body,
  bulletList,
  decorativeImage,
  gallery,
  image,
  listItem,
  paragraph,
  text,
} from '#domain/article/body/body-builder.ts'
import { publicContext } from '../context.ts'
import { createMedia } from '../media/create-media.ts'
import { findPublicImage, listRevisionImages } from '../media/media-queries.ts'
import { createProject } from '../project/create-project.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { accepted, asAdministrator } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { createArticle } from './create-article.ts'
import { duplicateArticle } from './duplicate-article.ts'
import { listCurrentArticles } from './list-current-articles.ts'
import { publishArticle } from './publish-article.ts'
import { findLeadImage } from './revision-images.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

const hashOf = (number: number) => String(number).padStart(64, '0')

function anImage(db: Database, number = 1): number {
  const file = { hash: hashOf(number), mimeType: 'image/jpeg', width: 800, height: 600, bytes: 9 } as const
  return accepted(createMedia(editorAt(db), { ...file, uploadName: `zdjęcie ${number}.jpg` })).mediaId
}

const lead = (mediaId: number) => ({ leadImage: { mediaId, alt: 'Sala obrad z flagami' } })
const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => ({
  articleId,
  seenLockVersion: lockVersion,
})
const uses = (db: Database) => db.select().from(revisionImages).orderBy(asc(revisionImages.position)).all()
const readersHave = (db: Database, number = 1) => findPublicImage(publicContext(db, TEN), hashOf(number)) !== null

describe('the images of a text', () => {
  test('of a gallery are uses like any other: readers get them while the text is published, and not before or after', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    const content = body(
      gallery(
        'galeria-1',
        image('obraz-001', first, { alt: 'Sala', caption: 'Plan' }),
        decorativeImage('obraz-002', second),
      ),
    )
    const draft = accepted(createArticle(editorAt(db), { ...aText(), body: content }))
    expect(uses(db)).toMatchObject([
      { position: 1, place: 'body', mediaId: first, alt: 'Sala', caption: 'Plan' },
      { position: 2, place: 'body', mediaId: second, alt: '', decorative: true },
    ])
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([false, false])
    const published = accepted(publishArticle(editorAt(db), seen(draft)))
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([true, true])
    accepted(withdrawArticle(editorAt(db), { ...seen(published), reason: 'Błędne zdjęcia.' }))
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([false, false])
  })

  test('are written with the draft: the lead, then the body in its order, each with its own words', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    const id = blockIds('obrazy')
    const content = body(
      bulletList(id(), listItem(id(), paragraph(id(), text('Plan')), decorativeImage(id(), second))),
      image(id(), first, { alt: 'Wejście do urzędu', caption: 'Od ulicy Długiej' }),
    )
    accepted(createArticle(editorAt(db), { ...aText(lead(first)), body: content }))
    expect(uses(db)).toMatchObject([
      { position: 1, place: 'lead', mediaId: first, alt: 'Sala obrad z flagami', caption: null },
      { position: 2, place: 'body', mediaId: second, alt: '', decorative: true },
      { position: 3, place: 'body', mediaId: first, alt: 'Wejście do urzędu', caption: 'Od ulicy Długiej' },
    ])
  })

  test('go with what the next saving leaves out', () => {
    const db = openTestDatabase()
    const draft = aDraft(db, lead(anImage(db)))
    accepted(saveDraft(editorAt(db), { ...seen(draft), ...aText() }))
    expect(uses(db)).toEqual([])
  })

  test('the lead keeps its crop in copies, in lists and for readers; one that says nothing is none', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    const crop = { ratio: '16-9', x: 30, y: 70 } as const
    const article = aPublishedArticle(db, { leadImage: { mediaId, alt: 'Sala', crop } })
    const [listed] = listCurrentArticles(publicContext(db, TEN), { number: 1, offset: 0 }).articles
    expect(listed?.leadCrop).toEqual(crop)
    expect(listRevisionImages(db, 1)).toMatchObject([{ place: 'lead', crop }])
    const change = accepted(saveDraft(editorAt(db), { ...seen(article), ...aText({ leadImage: { mediaId, crop } }) }))
    expect(findLeadImage(db, 2)).toMatchObject({ mediaId, crop })
    const nothing = { ratio: null, x: 50, y: 50 }
    accepted(saveDraft(editorAt(db), { ...seen(change), ...aText({ leadImage: { mediaId, crop: nothing } }) }))
    expect(findLeadImage(db, 2)).toMatchObject({ mediaId, crop: null })
    expect(findLeadImage(db, 1)).toMatchObject({ crop })
    const copy = accepted(duplicateArticle(editorAt(db), { articleId: article.articleId }))
    expect(copy.articleId).toBe(2)
    expect(findLeadImage(db, 3)).toMatchObject({ mediaId, crop: null })
    const outside = saveDraft(editorAt(db), {
      ...seen(copy),
      ...aText({ leadImage: { mediaId, crop: { ...crop, x: 15 } } }),
    })
    expect(outside).toMatchObject({ ok: false, issues: [{ field: 'leadImage.crop.x' }] })
  })

  test('the lead stands in lists until the portal chooses lists without pictures; above its text it always does', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    aPublishedArticle(db, lead(mediaId))
    const listed = () => listCurrentArticles(publicContext(db, TEN), { number: 1, offset: 0 }).articles[0]?.leadImage
    const choose = (value: string, seenLockVersion: number) =>
      accepted(changeSettings(asAdministrator(db, TEN), { choices: [{ key: 'list-images', value, seenLockVersion }] }))
    expect(listed()).toMatchObject({ hash: hashOf(1) })
    choose('hidden', 0)
    expect(listed()).toBeNull()
    expect(listRevisionImages(db, 1)).toMatchObject([{ mediaId, place: 'lead' }])
    choose('shown', 1)
    expect(listed()).toMatchObject({ hash: hashOf(1) })
  })

  test('must have been uploaded', () => {
    const db = openTestDatabase()
    const content = body(image(blockIds('obrazy')(), 7, { alt: 'Mapa' }))
    expect(accepted(createArticle(editorAt(db), aText(lead(8)))).issues).toEqual([
      { field: 'leadImage', key: 'no-such-image' },
    ])
    expect(createArticle(editorAt(db), { ...aText(lead(8)), body: content })).toEqual({
      ok: false,
      issues: [
        { field: 'leadImage', key: 'no-such-image' },
        { field: 'body', key: 'no-such-image' },
      ],
    })
  })

  test('a lead image without words keeps the text from its readers; a decorative one needs none', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    const draft = aDraft(db, { leadImage: { mediaId } })
    expect(publishArticle(editorAt(db), seen(draft))).toMatchObject({
      ok: false,
      issues: [{ field: 'leadImage', key: 'image-without-alt' }],
    })
    const leadImage = { mediaId, alt: 'zbędne', decorative: true }
    const saved = accepted(saveDraft(editorAt(db), { ...seen(draft), ...aText({ leadImage }) }))
    accepted(publishArticle(editorAt(db), seen(saved)))
    expect(uses(db)).toMatchObject([{ decorative: true, alt: '' }])
  })
})

describe('readers have an image', () => {
  test('not while nothing uses it, or only a draft', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    expect(readersHave(db)).toBe(false)
    aDraft(db, lead(mediaId))
    expect(readersHave(db)).toBe(false)
    expect(readersHave(db, 99)).toBe(false)
  })

  test('of a published revision and of an archived one, until it is withdrawn', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db, lead(anImage(db, 1)))
    anArchivedArticle(db, { ...lead(anImage(db, 2)), title: 'Dawny tekst' })
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([true, true])
    accepted(withdrawArticle(editorAt(db), { ...seen(article), reason: 'Błąd w treści.' }))
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([false, true])
  })

  test('of the text that stands and of the text before it, not of the draft beside them', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db, lead(anImage(db, 1)))
    const draft = accepted(saveDraft(editorAt(db), { ...seen(article), ...aText(lead(anImage(db, 2))) }))
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([true, false])
    accepted(publishArticle(editorAt(db), seen(draft)))
    expect([readersHave(db, 1), readersHave(db, 2)]).toEqual([true, true])
  })

  test('beside the title in lists, the lead of the text that stands alone', () => {
    const db = openTestDatabase()
    const listed = () =>
      listCurrentArticles(publicContext(db, TEN), { number: 1, offset: 0 }).articles.map(({ leadImage }) => leadImage)
    const id = blockIds('obraz')
    const inText = { body: body(paragraph(id(), text('Z sali.')), decorativeImage(id(), anImage(db, 3))) }
    const article = aPublishedArticle(db, { ...lead(anImage(db, 1)), ...inText })
    accepted(saveDraft(editorAt(db), { ...seen(article), ...aText(lead(anImage(db, 2))) }))
    aPublishedArticle(db, { ...inText, title: 'Bez obrazu głównego' })
    const first = { hash: hashOf(1), mimeType: 'image/jpeg', width: 800, height: 600 }
    expect(listed()).toEqual([null, first])
  })

  test('of a project, as its sign', () => {
    const db = openTestDatabase()
    const logo = { name: 'Norway Grants', mediaId: anImage(db), alt: 'Norway Grants' }
    accepted(createProject(editorAt(db), aProject({ logos: [logo] })))
    expect(readersHave(db)).toBe(true)
  })
})
