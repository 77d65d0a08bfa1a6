import type { StoredFile } from '#domain/attachment/attachment-input.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileKindOfMime, fileKinds } from '#domain/attachment/file-kind.ts'

/** What the sender of a document is told of it. `bytes`: its size. */
export function uploadedFile({ attachmentId, fileName, mimeType, bytes }: StoredFile & { attachmentId: number }) {
  const kind = fileKindOfMime(mimeType)
  const format = kind === null ? 'plik' : fileKinds[kind].label
  return { attachmentId, fileName, format, bytes, href: staffFileAddress(attachmentId, fileName) }
}
