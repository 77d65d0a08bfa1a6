import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { attachmentFileTexts } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { editorAt } from '#services/article/testing.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { aRealDocx, aRealPdf } from '#services/attachment/inspection/testing-documents.ts'
import { aPdf } from '#services/attachment/testing-files.ts'
import { keepFile } from '#services/media/store-file.ts'
import { accepted, NOW } from '#services/testing.ts'
import { createLog } from './log.ts'
import { startReadingFiles } from './read-files.ts'

const TEST_TIMEOUT_MS = 60_000

function add(db: Database, dataDir: string, bytes: Uint8Array, kind: 'pdf' | 'docx' = 'pdf') {
  const stored = keepFile(dataDir, { bytes, fileName: `${randomUUID()}.${kind}`, kind })
  return accepted(createAttachment(editorAt(db), stored)).attachmentId
}

function reading(db: Database, dataDir: string) {
  const lines: string[] = []
  const log = createLog({ write: (line) => void lines.push(line) })
  const afterKeeping = vi.fn()
  const { stop } = startReadingFiles({ database: db, dataDir, clock: () => NOW, log, afterKeeping, everyMs: 20 })
  onTestFinished(stop)
  return { lines, stop, afterKeeping }
}

const texts = (db: Database) => db.select().from(attachmentFileTexts).all()

test('all files are read, one that is not there is named and keeps none back', {
  timeout: TEST_TIMEOUT_MS,
}, async () => {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  add(db, dataDir, await aRealPdf())
  accepted(
    createAttachment(editorAt(db), { fileName: 'a.pdf', hash: 'ef'.repeat(32), mimeType: 'application/pdf', bytes: 1 }),
  )
  add(db, dataDir, aPdf().subarray(0, 60))
  add(db, dataDir, aRealDocx(), 'docx')
  const { lines, afterKeeping } = reading(db, dataDir)
  await vi.waitFor(() => expect(texts(db)).toHaveLength(3), { timeout: TEST_TIMEOUT_MS })
  expect(texts(db)).toEqual([
    { attachmentFileId: 1, text: 'Plan' },
    { attachmentFileId: 3, text: '' },
    { attachmentFileId: 4, text: '1DDEAUTO to słowo w treści' },
  ])
  expect(lines.join()).toContain('file not read for search')
  expect(afterKeeping).toHaveBeenCalledTimes(3)
})

test('stopped half-way, it goes on with what is left at the next start', { timeout: TEST_TIMEOUT_MS }, async () => {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  for (let index = 0; index < 3; index++) add(db, dataDir, await aRealPdf((doc) => doc.setTitle(`${index}`)))
  const first = reading(db, dataDir)
  await vi.waitFor(() => expect(texts(db)).toHaveLength(1), { timeout: TEST_TIMEOUT_MS })
  first.stop()
  const atStop = texts(db).length
  expect(atStop).toBeLessThan(3)
  reading(db, dataDir)
  await vi.waitFor(() => expect(texts(db)).toHaveLength(3), { timeout: TEST_TIMEOUT_MS })
})
