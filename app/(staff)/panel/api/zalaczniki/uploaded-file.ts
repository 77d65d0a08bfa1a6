import type { StoredFile } from '#domain/attachment/attachment-input.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'

/** What the sender of a document is told of it. `bytes`: its size; `findings`: what a look into a PDF
 * found (domain/attachment/file-findings.ts). */
export function uploadedFile({
  attachmentId,
  fileName,
  mimeType,
  bytes,
  findings,
}: StoredFile & { attachmentId: number }) {
  const format = fileFormat(mimeType)
  return { attachmentId, fileName, format, mimeType, findings, bytes, href: staffFileAddress(attachmentId, fileName) }
}
