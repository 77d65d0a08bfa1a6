import { expect, test } from 'vitest'
import { attachmentFiles, auditLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { Forbidden } from '#domain/errors.ts'
import { editorAt, TEN } from '../article/testing.ts'
import { accepted, asAdministrator, asAuthor, asEditor } from '../testing.ts'
import { createAttachment } from './create-attachment.ts'
import { deleteAttachment } from './delete-attachment.ts'

const file = { fileName: 'plan działań.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const

test('a stored file becomes an attachment, and the log tells', () => {
  const db = openTestDatabase()
  const { attachmentId } = accepted(createAttachment(asAuthor(db, TEN), file))
  expect(db.select().from(attachmentFiles).get()).toMatchObject({ attachmentId, ...file, createdAt: TEN })
  expect(db.select().from(auditLog).all().at(-1)).toMatchObject({ verb: 'attachment.create', subjectId: attachmentId })
})

test('an upload repeated with its key is one attachment; other files, keys and accounts are others', () => {
  const db = openTestDatabase()
  const idempotencyKey = 'abcdefghij0123456789'
  const send = (context = asEditor(db, TEN), change = {}) =>
    accepted(createAttachment(context, { ...file, idempotencyKey, ...change })).attachmentId
  expect([send(), send()]).toEqual([1, 1])
  expect(send(asEditor(db, TEN), { fileName: 'inny.pdf' })).toBe(2)
  expect(send(asEditor(db, TEN), { idempotencyKey: 'inny-klucz-inny-klucz' })).toBe(3)
  expect(send(asEditor(db, TEN), { idempotencyKey: null })).toBe(4)
  expect(send(asAuthor(db, TEN))).toBe(5)
  accepted(deleteAttachment(asEditor(db, TEN), { attachmentId: 1 }))
  expect([send(), send()]).toEqual([6, 6])
})

test.each([
  ['fileName', { fileName: '../plan.pdf' }],
  ['fileName', { fileName: '' }],
  ['hash', { hash: 'plan' }],
  ['mimeType', { mimeType: 'text/html' as 'application/pdf' }],
  ['bytes', { bytes: 0 }],
])('refuses a wrong %s', (field, change) => {
  const db = openTestDatabase()
  expect(createAttachment(editorAt(db), { ...file, ...change })).toMatchObject({ ok: false, issues: [{ field }] })
})

test('an administrator does not upload', () => {
  const db = openTestDatabase()
  expect(() => createAttachment(asAdministrator(db, TEN), file)).toThrow(Forbidden)
})
