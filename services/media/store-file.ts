import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_FILE_BYTES, type StoredFile } from '#domain/attachment/attachment-input.ts'
import { fileKind, fileKinds } from '#domain/attachment/file-kind.ts'
import type { Issue } from '#domain/issue.ts'
import { keepFromRemoval, writeFileDurably } from './durable-file.ts'

/** Where the bytes of a file lie: by their SHA-256 (hex), so that the same file is kept once. */
export function storedFilePath(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('Not a SHA-256 in hexadecimal')
  return join(dataDirectory, 'files', hash.slice(0, 2), hash)
}

/**
 * Keeps the bytes before any row speaks of them. A file that no row speaks of does no harm; it is removed at a later
 * start (services/media/remove-orphans.ts).
 * Issues: `file: empty`, `too-large`, `not-allowed-kind`. Throws when the disk refuses.
 */
export function storeFile(
  dataDirectory: string,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): { readonly ok: true; readonly value: StoredFile } | { readonly ok: false; readonly issues: readonly Issue[] } {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large', { max: MAX_FILE_BYTES })
  const kind = fileKind(bytes, fileName)
  if (kind === null) return refuse('not-allowed-kind')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = storedFilePath(dataDirectory, hash)
  if (existsSync(path)) keepFromRemoval(path)
  else writeFileDurably(path, `${path}.${randomUUID()}.new`, bytes)
  return { ok: true, value: { hash, mimeType: fileKinds[kind].mimeType, bytes: bytes.length } }
}

function refuse(key: string, context?: Issue['context']) {
  return { ok: false, issues: [{ field: 'file', key, ...(context && { context }) }] } as const
}
