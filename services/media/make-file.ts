import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeSynced } from './durable-file.ts'
import { unfinishedFolder } from './image-paths.ts'
import { turns } from './turns.ts'

/** What readers wait for is drawn one at a time; uploads wait for none of it, and it for none of them. */
const oneAtATime = turns(1)
const inProgress = new Map<string, Promise<Buffer | null>>()

/**
 * Draws a file that is not there yet and keeps it for the next who asks, under its lasting name in one rename. All who ask
 * meanwhile share the one drawing. A disk that takes nothing in changes nothing for this reader; the next ask draws it again.
 * Null = what it is drawn from is not there either (`draw` says so).
 */
export function makeFile(
  dataDirectory: string,
  path: string,
  draw: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  const begun =
    inProgress.get(path) ??
    oneAtATime(async () => {
      const bytes = await draw()
      if (bytes !== null) await keep(bytes, join(unfinishedFolder(dataDirectory), randomUUID()), path)
      return bytes
    }).finally(() => inProgress.delete(path))
  inProgress.set(path, begun)
  return begun
}

async function keep(bytes: Buffer, unfinished: string, path: string): Promise<void> {
  try {
    await writeSynced(unfinished, bytes)
    await mkdir(dirname(path), { recursive: true })
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined)
  }
}
