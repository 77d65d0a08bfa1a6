import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/*
 * Bytes that a row will speak of lie on the disk before it does: a temporary name, fsync, rename, fsync of the folder. A
 * power cut leaves the whole file or none (POSIX rename is atomic; the name of a new file lives in its folder).
 */

/** Replaces or creates the file at `path`, with the folders above it. `temporary` is a name beside it. Throws when the disk refuses. */
export function writeFileDurably(path: string, temporary: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
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
  // The name of a new folder lives in the one above.
  for (const one of [folder, dirname(folder)]) syncFolderNow(one)
}

/** A file inside a folder that has yet to get its own lasting name; the folder is synced by `syncFolder`. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * What an earlier upload left without a row counts as new again (services/media/remove-orphans.ts). The time of a file
 * is that of the file system, so this one is not the `now` of any context.
 */
export function keepFromRemoval(path: string): void {
  const now = Date.now() / 1_000
  utimesSync(path, now, now)
}

function syncFolderNow(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
