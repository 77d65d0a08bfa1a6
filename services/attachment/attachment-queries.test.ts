import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { pdfFindings } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { findStaffArticle, listOpenIssues } from '../article/find-staff-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from '../article/testing.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { publicContext } from '../context.ts'
import { accepted, asEditor } from '../testing.ts'
import { findPublicFile, listRevisionAttachments } from './attachment-queries.ts'
import { createAttachment } from './create-attachment.ts'
import { deleteAttachment } from './delete-attachment.ts'
import { replaceAttachment } from './replace-attachment.ts'

function aFile(db: Database) {
  const file = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const
  return accepted(createAttachment(editorAt(db), file)).attachmentId
}
const used = (attachmentId: number) => ({
  attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'accessible' as const }],
})
const find = (db: Database, attachmentId: number) => findPublicFile(publicContext(db, TEN), attachmentId)

test('nobody outside has a file that no text uses, or only a draft', () => {
  const db = openTestDatabase()
  const attachmentId = aFile(db)
  expect(find(db, attachmentId)).toBeNull()
  aDraft(db, used(attachmentId))
  expect(find(db, attachmentId)).toBeNull()
  expect(find(db, 99)).toBeNull()
})

test('readers have the file of a published revision and of an archived one', () => {
  const db = openTestDatabase()
  const [first, second] = [aFile(db), aFile(db)]
  aPublishedArticle(db, used(first))
  anArchivedArticle(db, used(second))
  const expected = { hash: SHA_256, mimeType: 'application/pdf', bytes: 12, fileName: 'plan.pdf' }
  expect(find(db, first)).toEqual(expected)
  expect(find(db, second)).toEqual(expected)
})

test('the file goes with the text: withdrawn, or replaced by one without it', () => {
  const db = openTestDatabase()
  const [first, second] = [aFile(db), aFile(db)]
  const withdrawn = aPublishedArticle(db, used(first))
  const changed = aPublishedArticle(db, used(second))
  const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => ({
    articleId,
    seenLockVersion: lockVersion,
  })
  accepted(withdrawArticle(editorAt(db), { ...seen(withdrawn), reason: 'Błędny plik.' }))
  const draft = accepted(saveDraft(editorAt(db), { ...seen(changed), ...aText() }))
  expect(find(db, second)).not.toBeNull()
  accepted(publishArticle(editorAt(db), seen(draft)))
  expect([find(db, first), find(db, second)]).toEqual([null, null])
})

test('the files of a text come in its order', () => {
  const db = openTestDatabase()
  const [first, second] = [aFile(db), aFile(db)]
  aPublishedArticle(db, { attachments: [...used(second).attachments, ...used(first).attachments] })
  expect(listRevisionAttachments(publicContext(db, TEN), 1)).toMatchObject([
    { attachmentId: second, title: 'Plan' },
    { attachmentId: first },
  ])
})

test('what was found in a PDF goes with its file: said before publishing, until another file says otherwise', () => {
  const db = openTestDatabase()
  const findings = { isTagged: false, hasText: true, title: 'Plan', language: null, pages: 2 }
  const file = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const
  const { attachmentId } = accepted(createAttachment(editorAt(db), { ...file, findings }))
  const { articleId } = aDraft(db, used(attachmentId))
  const advice = () => {
    const article = findStaffArticle(asEditor(db), articleId)
    if (article === null) throw new Error('There is no such article')
    return listOpenIssues(asEditor(db, TEN), article)
      .filter(({ field }) => field === 'attachments')
      .map(({ key }) => key)
  }
  expect(advice()).toEqual(['mark-denied-by-tags', 'pdf-not-tagged', 'pdf-without-language'])
  const replace = (seenLockVersion: number, change: object) =>
    accepted(replaceAttachment(editorAt(db), { ...file, attachmentId, seenLockVersion, ...change }))
  replace(1, { hash: 'cd'.repeat(32), findings: { ...findings, isTagged: true, language: 'pl' } })
  expect(advice()).toEqual([])
  // One that could not be read for it.
  replace(2, { hash: 'ef'.repeat(32) })
  expect(advice()).toEqual(['pdf-not-checked'])
  const other = accepted(createAttachment(editorAt(db), { ...file, findings })).attachmentId
  accepted(deleteAttachment(asEditor(db, TEN), { attachmentId: other }))
  expect(db.select().from(pdfFindings).all()).toHaveLength(2)
})
