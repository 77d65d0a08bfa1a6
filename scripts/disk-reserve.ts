import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'komunikat.reserve'

/** SQLite needs 32 KiB on the disk for the index of its log, even to read. */
const BYTES = 131_072

/**
 * Keeps a little space taken, so that a start on a full disk has something to give back and readers get their pages.
 * Random bytes, because a file system that compresses would keep no room for zeros. A disk without room has no reserve.
 */
export function keepReserve(dataDir: string): void {
  const file = join(dataDir, FILE)
  if (statSync(file, { throwIfNoEntry: false })?.size === BYTES) return
  try {
    writeFileSync(file, randomBytes(BYTES))
  } catch {
    rmSync(file, { force: true })
  }
}

/** Gives the space back. Returns false when there was none. */
export function releaseReserve(dataDir: string): boolean {
  const file = join(dataDir, FILE)
  if (!existsSync(file)) return false
  rmSync(file)
  return true
}
