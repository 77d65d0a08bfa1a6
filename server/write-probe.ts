import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** As much as saving one text adds to the write-ahead log, in bytes. */
const PROBE_BYTES = 65_536

/**
 * Writes and syncs a file in the data directory and removes it: a full disk, a spent quota and a file system that has
 * become read-only are known for certain only so. Returns the error's code; null = it could be written.
 */
export async function writeProbe(dataDir: string): Promise<string | null> {
  const file = join(dataDir, `.health-${process.pid}`)
  try {
    const handle = await open(file, 'w', 0o600)
    try {
      await handle.writeFile(Buffer.alloc(PROBE_BYTES, 1))
      await handle.sync()
    } finally {
      await handle.close()
    }
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  } finally {
    await rm(file, { force: true }).catch(() => {})
  }
}
