import type { Reader } from '#db/client.ts'
import { attachmentFiles, pdfFindings } from '#db/schema/index.ts'
import type { FileFindings } from '#domain/attachment/file-findings.ts'

/** A file behind an attachment, with what was found in it. */
export function insertFile(tx: Reader, file: typeof attachmentFiles.$inferInsert, findings: FileFindings | null): void {
  const { id: attachmentFileId } = tx.insert(attachmentFiles).values(file).returning({ id: attachmentFiles.id }).get()
  if (findings !== null)
    tx.insert(pdfFindings)
      .values({ attachmentFileId, ...findings })
      .run()
}
