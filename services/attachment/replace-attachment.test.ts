import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions, attachmentFiles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { publishArticle } from '../article/publish-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import { aDraft, aPublishedArticle, aScheduledArticle, editorAt, TEN } from '../article/testing.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext } from '../context.ts'
import { listAttachments } from '../media/list-attachments.ts'
import { A_DAY, accepted, asAuthor, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { findFile, findPublicFile } from './attachment-queries.ts'
import { createAttachment } from './create-attachment.ts'
import { replaceAttachment } from './replace-attachment.ts'

const first = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const
const second = { ...first, fileName: 'plan-poprawiony.pdf', hash: 'cd'.repeat(32), bytes: 15 } as const

function anAttachment(db: Database) {
  return accepted(createAttachment(editorAt(db), first)).attachmentId
}
type Content = ReturnType<typeof used>
function submitted(db: Database, content: Content) {
  const { articleId, lockVersion } = aDraft(db, content)
  return accepted(submitArticle(editorAt(db), { articleId, seenLockVersion: lockVersion }))
}
const used = (attachmentId: number) => ({
  attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
})

describe('another file behind the same address', () => {
  test('is what readers have from now on; the former one is kept, and the log tells', () => {
    const db = openTestDatabase()
    const attachmentId = anAttachment(db)
    aPublishedArticle(db, used(attachmentId))
    const epoch = readPublicEpoch(db)
    const replaced = replaceAttachment(asEditor(db, TEN), { attachmentId, seenLockVersion: 1, ...second })
    expect(accepted(replaced)).toEqual({ attachmentId, lockVersion: 2 })
    expect(findPublicFile(publicContext(db, TEN), attachmentId)).toEqual(second)
    expect(db.select().from(attachmentFiles).orderBy(asc(attachmentFiles.id)).all()).toMatchObject([
      { ...first, replacedAt: TEN },
      { ...second, replacedAt: null },
    ])
    expect(readPublicEpoch(db)).toBe(epoch + 1)
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'attachment.replace', details: { formerHash: SHA_256 } })
  })

  test('the same file again changes nothing', () => {
    const db = openTestDatabase()
    const attachmentId = anAttachment(db)
    expectNothingChanged(db, () => {
      const again = replaceAttachment(editorAt(db), { attachmentId, seenLockVersion: 1, ...first })
      expect(again).toEqual({ ok: true, value: { attachmentId, lockVersion: 1 } })
    })
  })

  test('of a draft is for an author too; one that readers are given, only for those who publish', () => {
    const db = openTestDatabase()
    const [inDraft, offered] = [anAttachment(db), anAttachment(db)]
    aDraft(db, used(inDraft))
    aPublishedArticle(db, used(offered))
    const author = asAuthor(db, TEN)
    const epoch = readPublicEpoch(db)
    accepted(replaceAttachment(author, { attachmentId: inDraft, seenLockVersion: 1, ...second }))
    expect(readPublicEpoch(db)).toBe(epoch)
    const input = { attachmentId: offered, seenLockVersion: 1, ...second }
    expect(() => replaceAttachment(author, input)).toThrow(Forbidden)
    expect(findFile(db, offered)).toEqual(first)
  })

  test.each([
    ['waits for approval', submitted],
    ['waits for its hour', (db: Database, content: Content) => aScheduledArticle(db, TEN + A_DAY, TEN, content)],
  ])('of a text that %s needs an editor; its state stays and its form is out of date', (_name, waiting) => {
    const db = openTestDatabase()
    const attachmentId = anAttachment(db)
    const { articleId, lockVersion } = waiting(db, used(attachmentId))
    const before = db.select().from(articleRevisions).get()
    const input = { attachmentId, seenLockVersion: 1, ...second }
    expect(() => replaceAttachment(asAuthor(db, TEN), input)).toThrow(Forbidden)
    expect(findFile(db, attachmentId)).toEqual(first)
    expect(listAttachments(asEditor(db), { words: '', page: 1 }).files).toMatchObject([
      { isOffered: false, isLocked: true },
    ])

    accepted(replaceAttachment(asEditor(db, TEN), input))
    expect(db.select().from(articleRevisions).get()).toEqual(before)
    expect(auditEntries(db).at(-1)).toMatchObject({ details: { waitingArticleIds: [articleId] } })
    const seen = { articleId, seenLockVersion: lockVersion }
    expect(() => publishArticle(asEditor(db, TEN), seen)).toThrow(Conflict)
    accepted(publishArticle(asEditor(db, TEN), { ...seen, seenLockVersion: lockVersion + 1 }))
  })

  test('refuses a stale version and what is not there', () => {
    const db = openTestDatabase()
    const attachmentId = anAttachment(db)
    const input = { attachmentId, seenLockVersion: 1, ...second }
    accepted(replaceAttachment(editorAt(db), input))
    // Sent again, because the answer was lost.
    expect(accepted(replaceAttachment(editorAt(db), input))).toEqual({ attachmentId, lockVersion: 2 })
    expect(() => replaceAttachment(editorAt(db), { ...input, ...first })).toThrow(Conflict)
    expect(() => replaceAttachment(editorAt(db), { ...input, attachmentId: 99 })).toThrow(NotFound)
  })
})
