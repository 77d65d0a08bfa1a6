import { createHash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MAX_FILE_BYTES, type StoredFile } from '#domain/attachment/attachment-input.ts'
import { fileKind, fileKinds } from '#domain/attachment/file-kind.ts'
import type { Issue } from '#domain/issue.ts'

/** Where the bytes of a file lie: by their SHA-256 (hex), so that the same file is kept once. */
export function storedFilePath(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('Not a SHA-256 in hexadecimal')
  return join(dataDirectory, 'files', hash.slice(0, 2), hash)
}

/**
 * Keeps the bytes before any row speaks of them: a temporary name, fsync, rename, fsync of the folder. A power cut leaves
 * the whole file or none. A file that no row speaks of does no harm.
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
  if (!existsSync(path)) writeDurably(path, bytes)
  return { ok: true, value: { hash, mimeType: fileKinds[kind].mimeType, bytes: bytes.length } }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const temporary = `${path}.${randomUUID()}.new`
  try {
    const file = openSync(temporary, 'wx', 0o640)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  // The name of a new file lives in its folder, and the name of a new folder in the one above.
  for (const one of [folder, dirname(folder)]) syncFolder(one)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function refuse(key: string, context?: Issue['context']) {
  return { ok: false, issues: [{ field: 'file', key, ...(context && { context }) }] } as const
}
