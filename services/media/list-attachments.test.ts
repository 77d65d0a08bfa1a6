import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aPublishedArticle, editorAt } from '../article/testing.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { accepted, asEditor } from '../testing.ts'
import { listAttachments } from './list-attachments.ts'

const hashOf = (number: number) => String(number).padStart(64, '0')
const pdf = { hash: hashOf(1), mimeType: 'application/pdf', bytes: 9 } as const
const offered = (attachmentId: number) => ({
  attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
})
const all = { words: '', page: 1 }

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
