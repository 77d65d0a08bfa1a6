import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { attachmentFiles, attachments, media } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aText, editorAt } from '../article/testing.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { deleteAttachment } from '../attachment/delete-attachment.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { accepted, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { createMedia } from './create-media.ts'
import { deleteMedia } from './delete-media.ts'

const hashOf = (number: number) => String(number).padStart(64, '0')
const picture = {
  hash: hashOf(1),
  mimeType: 'image/png',
  width: 8,
  height: 6,
  bytes: 9,
  uploadName: 'mapa.png',
} as const
const pdf = { hash: hashOf(2), mimeType: 'application/pdf', bytes: 9, fileName: 'plan.pdf' } as const

const anImage = (db: Database) => accepted(createMedia(editorAt(db), picture)).mediaId
const aFile = (db: Database) => accepted(createAttachment(editorAt(db), pdf)).attachmentId

describe('what nothing uses', () => {
  test('an image goes, and the log keeps what it was', () => {
    const db = openTestDatabase()
    accepted(deleteMedia(asEditor(db), { mediaId: anImage(db) }))
    expect(db.select().from(media).all()).toEqual([])
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'media.delete', details: { uploadName: 'mapa.png' } })
  })

  test('a file goes with its former ones', () => {
    const db = openTestDatabase()
    const attachmentId = aFile(db)
    accepted(replaceAttachment(editorAt(db), { attachmentId, seenLockVersion: 1, ...pdf, hash: hashOf(3) }))
    accepted(deleteAttachment(asEditor(db), { attachmentId }))
    expect([...db.select().from(attachments).all(), ...db.select().from(attachmentFiles).all()]).toEqual([])
    expect(auditEntries(db).at(-1)).toMatchObject({
      verb: 'attachment.delete',
      details: { files: [{ hash: hashOf(2) }, { hash: hashOf(3) }] },
    })
  })
})

describe('what stays', () => {
  test('what a text uses, until it uses it no more', () => {
    const db = openTestDatabase()
    const [mediaId, attachmentId] = [anImage(db), aFile(db)]
    const { articleId } = aDraft(db, {
      leadImage: { mediaId, alt: 'Mapa' },
      attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' }],
    })
    const editor = asEditor(db)
    expectNothingChanged(db, () => {
      expect(deleteMedia(editor, { mediaId })).toEqual({ ok: false, issues: [{ field: 'mediaId', key: 'in-use' }] })
      expect(deleteAttachment(editor, { attachmentId })).toEqual({
        ok: false,
        issues: [{ field: 'attachmentId', key: 'in-use' }],
      })
    })
    accepted(saveDraft(editorAt(db), { articleId, seenLockVersion: 1, ...aText() }))
    expect(deleteMedia(editor, { mediaId }).ok && deleteAttachment(editor, { attachmentId }).ok).toBe(true)
  })

  test('what an author would take away; and what is not there is not there', () => {
    const db = openTestDatabase()
    const [mediaId, attachmentId] = [anImage(db), aFile(db)]
    expect(() => deleteMedia(asAuthor(db), { mediaId })).toThrow(Forbidden)
    expect(() => deleteAttachment(asAuthor(db), { attachmentId })).toThrow(Forbidden)
    expect(() => deleteMedia(asEditor(db), { mediaId: 99 })).toThrow(NotFound)
    expect(() => deleteAttachment(asEditor(db), { attachmentId: 99 })).toThrow(NotFound)
  })
})
