import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { media } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { aDraft, editorAt } from '../article/testing.ts'
import { accepted, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { bringBackMedia } from './bring-back-media.ts'
import { createMedia } from './create-media.ts'
import { listImages } from './list-images.ts'
import { listUnusedImages } from './list-unused-images.ts'
import { putAwayMany } from './put-away-many.ts'
import { putAwayMedia } from './put-away-media.ts'

const picture = (number: number) => {
  const kept = { mimeType: 'image/png', width: 8, height: 6, bytes: 9 } as const
  return { ...kept, hash: String(number).padStart(64, '0'), uploadName: `sala ${number}.png` }
}
const anImage = (db: Database, number: number) => accepted(createMedia(editorAt(db), picture(number))).mediaId
const shown = (db: Database, filter: 'put-away' | null = null) =>
  listImages(asEditor(db), { words: '', filter, page: 1 }).images.map(({ mediaId }) => mediaId)

describe('what nothing uses', () => {
  test('is put away, is offered no more, and comes back whole', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    accepted(putAwayMedia(asEditor(db), { mediaId: first }))
    expect([shown(db), shown(db, 'put-away')]).toEqual([[second], [first]])
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'media.put-away', details: { uploadName: 'sala 1.png' } })
    accepted(bringBackMedia(asEditor(db), { mediaId: first }))
    expect([shown(db), shown(db, 'put-away')]).toEqual([[second, first], []])
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'media.bring-back' })
  })

  test('comes back when the same picture is sent again, and when a text that was open is saved with it', () => {
    const db = openTestDatabase()
    const [first, second] = [anImage(db, 1), anImage(db, 2)]
    for (const mediaId of [first, second]) accepted(putAwayMedia(asEditor(db), { mediaId }))
    expect(anImage(db, 1)).toBe(first)
    aDraft(db, { leadImage: { mediaId: second, alt: 'Sala' } })
    expect(shown(db)).toEqual([second, first])
  })

  test('goes in one go, each with its entry; what is used meanwhile or gone stops nothing', async () => {
    const db = openTestDatabase()
    const [first, used, third] = [anImage(db, 1), anImage(db, 2), anImage(db, 3)]
    const { images, total } = listUnusedImages(asEditor(db), 'SALA')
    expect([total, images.map(({ mediaId }) => mediaId)]).toEqual([3, [third, used, first]])
    aDraft(db, { leadImage: { mediaId: used, alt: 'Sala' } })
    expect(await putAwayMany(asEditor(db), [third, used, 99, first])).toEqual({ left: 2 })
    expect(shown(db)).toEqual([used])
    expect(auditEntries(db).filter(({ verb }) => verb === 'media.put-away')).toHaveLength(2)
    expect(listUnusedImages(asEditor(db), '').total).toBe(0)
  })
})

test('what a text uses stays; an author does not tidy; what is not there is not there', async () => {
  const db = openTestDatabase()
  const mediaId = anImage(db, 1)
  expect(() => putAwayMedia(asAuthor(db), { mediaId })).toThrow(Forbidden)
  await expect(putAwayMany(asAuthor(db), [mediaId])).rejects.toThrow(Forbidden)
  expect(() => bringBackMedia(asAuthor(db), { mediaId })).toThrow(Forbidden)
  expect(() => putAwayMedia(asEditor(db), { mediaId: 99 })).toThrow(NotFound)
  aDraft(db, { leadImage: { mediaId, alt: 'Sala' } })
  expectNothingChanged(db, () =>
    expect(putAwayMedia(asEditor(db), { mediaId })).toEqual({
      ok: false,
      issues: [{ field: 'mediaId', key: 'in-use' }],
    }),
  )
  expect(db.select().from(media).get()?.putAwayAt).toBeNull()
})
