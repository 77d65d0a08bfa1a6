import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFiles, attachmentFileTexts, helplines, pdfFindings } from '#db/schema/index.ts'
import { holds } from '#domain/redaction/erase-words.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'

export type FoundFile = {
  readonly id: number
  readonly attachmentId: number
  readonly hash: string
  readonly fileName: string
  /** Null = readers get it now. */
  readonly replacedAt: number | null
}

/** Files in which search has read any of the words. */
export function findFiles(tx: Reader, find: FindWords): FoundFile[] {
  const ids = tx
    .select({ id: attachmentFileTexts.attachmentFileId, text: attachmentFileTexts.text })
    .from(attachmentFileTexts)
    .all()
    .flatMap(({ id, text }) => (holds(text, find) ? [id] : []))
  if (ids.length === 0) return []
  return tx
    .select({
      id: attachmentFiles.id,
      attachmentId: attachmentFiles.attachmentId,
      hash: attachmentFiles.hash,
      fileName: attachmentFiles.fileName,
      replacedAt: attachmentFiles.replacedAt,
    })
    .from(attachmentFiles)
    .where(inArray(attachmentFiles.id, ids))
    .orderBy(asc(attachmentFiles.id))
    .all()
}

/**
 * Former files that hold the words go whole, since no word can be taken out of a document. Returns the SHA-256 of those that no
 * other row names: they go from the disk.
 */
export function eraseFormerFiles(tx: Reader, files: readonly FoundFile[]): string[] {
  const former = files.filter(({ replacedAt }) => replacedAt !== null)
  const ids = former.map(({ id }) => id)
  tx.delete(pdfFindings).where(inArray(pdfFindings.attachmentFileId, ids)).run()
  tx.delete(attachmentFileTexts).where(inArray(attachmentFileTexts.attachmentFileId, ids)).run()
  tx.delete(attachmentFiles).where(inArray(attachmentFiles.id, ids)).run()
  const hashes = [...new Set(former.map(({ hash }) => hash))]
  return hashes.filter(
    (hash) =>
      tx.select({ id: attachmentFiles.id }).from(attachmentFiles).where(eq(attachmentFiles.hash, hash)).get() ===
      undefined,
  )
}

/** Helplines whose number is to be erased: readers would be left with none, so somebody changes it first. */
export function findHelplines(tx: Reader, find: FindWords): { readonly id: number; readonly name: string }[] {
  return tx
    .select({ id: helplines.id, name: helplines.name, phone: helplines.phone })
    .from(helplines)
    .all()
    .filter(({ phone }) => holds(phone, find))
}
