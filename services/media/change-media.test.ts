import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { media, mediaFormerFiles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { aDraft, aPublishedArticle, editorAt, TEN } from '../article/testing.ts'
import { publicContext } from '../context.ts'
import { accepted, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { createMedia } from './create-media.ts'
import { creditMedia } from './credit-media.ts'
import { deleteMedia } from './delete-media.ts'
import { requireLibraryImage } from './find-library-image.ts'
import { imageFolder } from './image-paths.ts'
import { keepImage } from './keep-image.ts'
import { findPublicImage, listRevisionImages } from './media-queries.ts'
import { replaceMedia } from './replace-media.ts'
import { aPhoto } from './testing-images.ts'
import { turnMedia } from './turn-media.ts'

const hashOf = (letter: string) => letter.repeat(64)
const picture = (letter: string) => {
  const kept = { mimeType: 'image/png', width: 8, height: 6, bytes: 9 } as const
  return { ...kept, hash: hashOf(letter), uploadName: `${letter}.png` }
}
const anImage = (db: Database, letter = 'a') => accepted(createMedia(editorAt(db), picture(letter))).mediaId
const lead = (mediaId: number) => ({ leadImage: { mediaId, alt: 'Sala obrad' } })

describe('another picture in the place of an image', () => {
  test('stands in every text at once, old ones too; readers get the former one no more', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    aPublishedArticle(db, lead(mediaId))
    accepted(replaceMedia(asEditor(db), { mediaId, seenLockVersion: 1, ...picture('b') }))
    expect(listRevisionImages(db, 1)).toMatchObject([{ mediaId, hash: hashOf('b'), alt: 'Sala obrad' }])
    expect(findPublicImage(publicContext(db, TEN), hashOf('a'))).toBeNull()
    expect(findPublicImage(publicContext(db, TEN), hashOf('b'))).toMatchObject({ mediaId })
    expect(db.select().from(mediaFormerFiles).all()).toMatchObject([
      { mediaId, hash: hashOf('a'), uploadName: 'a.png' },
    ])
    expect(requireLibraryImage(asEditor(db), mediaId)).toMatchObject({
      lockVersion: 2,
      formerFiles: 1,
      isOffered: true,
    })
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'media.replace', details: { formerHash: hashOf('a') } })
  })

  test('the same one changes nothing; one that is an image of its own is refused; a slower hand is told', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    anImage(db, 'b')
    expectNothingChanged(db, () => {
      accepted(replaceMedia(asEditor(db), { mediaId, seenLockVersion: 9, ...picture('a') }))
      expect(replaceMedia(asEditor(db), { mediaId, seenLockVersion: 1, ...picture('b') })).toEqual({
        ok: false,
        issues: [{ field: 'file', key: 'already-in-library', context: { name: 'b.png' } }],
      })
    })
    expect(() => replaceMedia(asEditor(db), { mediaId, seenLockVersion: 9, ...picture('c') })).toThrow(Conflict)
    expect(() => replaceMedia(asEditor(db), { mediaId: 99, seenLockVersion: 1, ...picture('c') })).toThrow(NotFound)
  })

  test('what readers see is an editor’s to change; a draft’s is the author’s too', () => {
    const db = openTestDatabase()
    const [shown, drafted] = [anImage(db), anImage(db, 'b')]
    aPublishedArticle(db, lead(shown))
    aDraft(db, lead(drafted))
    expect(() => replaceMedia(asAuthor(db), { mediaId: shown, seenLockVersion: 1, ...picture('c') })).toThrow(Forbidden)
    accepted(replaceMedia(asAuthor(db), { mediaId: drafted, seenLockVersion: 1, ...picture('c') }))
  })

  test('one that nothing uses is deleted with the pictures it had', () => {
    const db = openTestDatabase()
    const mediaId = anImage(db)
    accepted(replaceMedia(asEditor(db), { mediaId, seenLockVersion: 1, ...picture('b') }))
    accepted(creditMedia(asEditor(db), { mediaId, seenLockVersion: 2, credit: 'Fot. Nowak' }))
    accepted(deleteMedia(asEditor(db), { mediaId }))
    expect([...db.select().from(media).all(), ...db.select().from(mediaFormerFiles).all()]).toEqual([])
  })
})

test('author and licence stand with every use of an image, until nothing is said of it', () => {
  const db = openTestDatabase()
  const mediaId = anImage(db)
  aPublishedArticle(db, lead(mediaId))
  expect(listRevisionImages(db, 1)).toMatchObject([{ credit: null, licence: null }])
  const said = { credit: ' Fot. Jan  Nowak ', licence: 'CC BY 4.0' }
  accepted(creditMedia(asEditor(db), { mediaId, seenLockVersion: 1, ...said }))
  expect(listRevisionImages(db, 1)).toMatchObject([{ credit: 'Fot. Jan Nowak', licence: 'CC BY 4.0' }])
  expect(() => creditMedia(asEditor(db), { mediaId, seenLockVersion: 1, ...said })).toThrow(Conflict)
  expect(() => creditMedia(asAuthor(db), { mediaId, seenLockVersion: 2, ...said })).toThrow(Forbidden)
  const tooLong = creditMedia(asEditor(db), { mediaId, seenLockVersion: 2, credit: 'x'.repeat(201) })
  expect(tooLong).toMatchObject({ ok: false, issues: [{ field: 'credit', key: 'too-long' }] })
  accepted(creditMedia(asEditor(db), { mediaId, seenLockVersion: 2, credit: ' ' }))
  expect(listRevisionImages(db, 1)).toMatchObject([{ credit: null, licence: null }])
})

test('a turned image is another picture in the same place; its files are all there', async () => {
  const db = openTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'turned-'))
  const kept = await keepImage(folder, await aPhoto({ width: 700, height: 400 }).jpeg().toBuffer())
  if (!kept.ok) throw new Error('Not kept')
  const { mediaId } = accepted(createMedia(editorAt(db), { ...kept.value, uploadName: 'sala.jpg' }))
  accepted(await turnMedia(asEditor(db), folder, { mediaId, seenLockVersion: 1, turn: 'right' }))
  const turned = requireLibraryImage(asEditor(db), mediaId)
  expect(turned).toMatchObject({ width: 400, height: 700, uploadName: 'sala.jpg', mimeType: 'image/jpeg' })
  expect(existsSync(join(imageFolder(folder, turned.hash), '320.webp'))).toBe(true)
  expect(await turnMedia(asEditor(db), folder, { mediaId, seenLockVersion: 2, turn: null })).toMatchObject({
    ok: false,
  })
  aPublishedArticle(db, lead(mediaId))
  await expect(turnMedia(asAuthor(db), folder, { mediaId, seenLockVersion: 2, turn: 'left' })).rejects.toThrow(
    Forbidden,
  )
})
