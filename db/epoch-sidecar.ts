import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'komunikat.epoch'

/**
 * Writes beside the database which public epoch it had reached, for the next start to compare with after a crash. Called
 * after the epoch was committed, so it is never ahead of what the disk holds. Throws what the file system throws.
 */
export function writeEpoch(dataDir: string, epoch: number): void {
  const file = join(dataDir, FILE)
  const temporary = `${file}.${process.pid}.new`
  writeFileSync(temporary, `${epoch}\n`)
  renameSync(temporary, file)
}

/** Null when none was written or it cannot be read. */
export function readEpoch(dataDir: string): number | null {
  try {
    const epoch = Number.parseInt(readFileSync(join(dataDir, FILE), 'utf8'), 10)
    return Number.isNaN(epoch) ? null : epoch
  } catch {
    return null
  }
}
