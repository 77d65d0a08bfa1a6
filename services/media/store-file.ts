import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_FILE_BYTES, type StoredFile } from '#domain/attachment/attachment-input.ts'
import type { FileFindings } from '#domain/attachment/file-findings.ts'
import { type FileIssueKey, type FileKind, fileKinds } from '#domain/attachment/file-kind.ts'
import { tidyFileName } from '#domain/attachment/file-name.ts'
import type { Issue } from '#domain/issue.ts'
import type { Scanner } from '#domain/portal-config.ts'
import { inspectFile } from '../attachment/inspect-file.ts'
import { scanIssue } from '../attachment/scan-file.ts'
import { keepFromRemoval, writeFileDurably } from './durable-file.ts'

export const filesFolder = (dataDirectory: string) => join(dataDirectory, 'files')

/** Where the bytes of a file lie: by their SHA-256 (hex), so that the same file is kept once. */
export function storedFilePath(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('Not a SHA-256 in hexadecimal')
  return join(filesFolder(dataDirectory), hash.slice(0, 2), hash)
}

/** Where files are kept, and who looks through them first (domain/portal-config.ts). */
export type FileStore = { readonly dataDirectory: string; readonly scanner: Scanner | null }

/**
 * Keeps the bytes before any row speaks of them, under a name that fits what they are. A file that no row speaks of does
 * no harm; it is removed at a later start (services/media/remove-orphans.ts).
 * Issues: `file:` and a reason of `fileIssueKeys`. Throws when the disk refuses.
 */
export async function storeFile(
  { dataDirectory, scanner }: FileStore,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<
  { readonly ok: true; readonly value: StoredFile } | { readonly ok: false; readonly issues: readonly Issue[] }
> {
  const found = await inspectFile(bytes, fileName)
  if (!found.ok) return { ok: false, issues: [toIssue(found.refusal)] }
  const refusal = await scanIssue(bytes, scanner)
  if (refusal !== null) return { ok: false, issues: [toIssue(refusal)] }
  return { ok: true, value: keepFile(dataDirectory, { bytes, fileName, ...found }) }
}

/**
 * Keeps the bytes of a file whose kind is known. For files of our own; those of people come through storeFile.
 * Throws when the disk refuses.
 */
export function keepFile(
  dataDirectory: string,
  {
    bytes,
    fileName,
    kind,
    findings = null,
  }: { bytes: Uint8Array; fileName: string; kind: FileKind; findings?: FileFindings | null },
): StoredFile {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = storedFilePath(dataDirectory, hash)
  if (existsSync(path)) keepFromRemoval(path)
  else writeFileDurably(path, `${path}.${randomUUID()}.new`, bytes)
  const { mimeType } = fileKinds[kind]
  return { fileName: tidyFileName(fileName, kind), hash, mimeType, bytes: bytes.length, findings }
}

function toIssue(key: FileIssueKey): Issue {
  return { field: 'file', key, ...(key === 'too-large' && { context: { max: MAX_FILE_BYTES } }) }
}
