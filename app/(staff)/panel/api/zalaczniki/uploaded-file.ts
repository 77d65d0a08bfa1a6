import type { StoredFile } from '#domain/attachment/attachment-input.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'

/** What the sender of a document is told of it. `bytes`: its size. */
export function uploadedFile({ attachmentId, fileName, mimeType, bytes }: StoredFile & { attachmentId: number }) {
  return { attachmentId, fileName, format: fileFormat(mimeType), bytes, href: staffFileAddress(attachmentId, fileName) }
}
