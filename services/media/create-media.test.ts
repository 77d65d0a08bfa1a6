import { expect, test } from 'vitest'
import { auditLog, media } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { Forbidden } from '#domain/errors.ts'
import { editorAt, TEN } from '../article/testing.ts'
import { accepted, asAdministrator, asAuthor, auditEntries } from '../testing.ts'
import { createMedia } from './create-media.ts'

const image = {
  hash: SHA_256,
  mimeType: 'image/png',
  width: 800,
  height: 600,
  bytes: 12,
  uploadName: 'sala obrad.png',
} as const

test('a kept image is entered, and the log tells', () => {
  const db = openTestDatabase()
  const { mediaId } = accepted(createMedia(asAuthor(db, TEN), image))
  expect(db.select().from(media).get()).toMatchObject({ id: mediaId, ...image, createdAt: TEN })
  expect(db.select().from(auditLog).all()).toMatchObject([
    { verb: 'media.create', subjectKind: 'media', subjectId: mediaId },
  ])
})

test('the same picture is entered once, under its first name', () => {
  const db = openTestDatabase()
  const first = accepted(createMedia(asAuthor(db, TEN), image))
  expect(accepted(createMedia(editorAt(db), { ...image, uploadName: 'kopia.png' }))).toEqual(first)
  expect(db.select().from(media).all()).toMatchObject([{ uploadName: 'sala obrad.png' }])
  expect(auditEntries(db)).toHaveLength(1)
})

test.each([
  ['uploadName', { uploadName: '' }],
  ['hash', { hash: '../../obraz' }],
  ['mimeType', { mimeType: 'image/svg+xml' as 'image/png' }],
  ['width', { width: 2_561 }],
  ['height', { height: 0 }],
  ['bytes', { bytes: 0 }],
])('refuses a wrong %s', (field, change) => {
  const db = openTestDatabase()
  expect(createMedia(editorAt(db), { ...image, ...change })).toMatchObject({ ok: false, issues: [{ field }] })
})

test('an administrator does not upload', () => {
  const db = openTestDatabase()
  expect(() => createMedia(asAdministrator(db, TEN), image)).toThrow(Forbidden)
})
