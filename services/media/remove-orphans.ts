import type { Dirent } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#db/client.ts'
import { attachmentFiles, media, mediaFormerFiles } from '#db/schema/index.ts'
import { keepFromRemoval } from './durable-file.ts'
import { imagesFolder, unfinishedFolder } from './image-paths.ts'
import { filesFolder } from './store-file.ts'

/** An upload takes two minutes at most (server/limits.ts); whatever is older and has no row has nobody waiting for it. */
const GRACE_PERIOD_MS = 3_600_000

/**
 * What was set aside stays so long: a database restored from a day before knows nothing of the files of a day after, and
 * their database may yet come back.
 */
const SET_ASIDE_FOR_MS = 30 * 86_400_000

export const setAsideFolder = (dataDirectory: string) => join(dataDirectory, 'orphans')

/** The same, as the first releases called it. */
const formerFolder = (dataDirectory: string) => join(dataDirectory, 'bez-wpisu')

/**
 * Clears away what uploads left that were cut off before their row: unfinished writings go, files and images that no row
 * speaks of are set aside and go a month later. `clock` = ms, that of the file system. Returns how many were found.
 * Throws when the disk refuses.
 */
export async function removeOrphans(db: Database, dataDirectory: string, clock: number): Promise<number> {
  await moveFormerFolder(dataDirectory)
  const images = new Set([...hashesIn(db, media), ...hashesIn(db, mediaFormerFiles)])
  const files = new Set(hashesIn(db, attachmentFiles))
  const orphans = [
    ...(await hashedEntries(imagesFolder(dataDirectory))).filter(({ name }) => !images.has(name)),
    ...(await hashedEntries(filesFolder(dataDirectory))).filter(({ name }) => !files.has(name)),
  ]
  let found = 0
  for (const entry of await olderThan(GRACE_PERIOD_MS, orphans, clock)) {
    await setAside(dataDirectory, entry)
    found += 1
  }
  const unfinished = await olderThan(GRACE_PERIOD_MS, await entriesOf(unfinishedFolder(dataDirectory)), clock)
  const forgotten = await olderThan(SET_ASIDE_FOR_MS, await entriesOf(setAsideFolder(dataDirectory)), clock)
  for (const entry of [...unfinished, ...forgotten]) await rm(toPath(entry), { recursive: true, force: true })
  return found + unfinished.length
}

function hashesIn(db: Database, table: typeof media | typeof mediaFormerFiles | typeof attachmentFiles): string[] {
  return db
    .select({ hash: table.hash })
    .from(table)
    .all()
    .map(({ hash }) => hash)
}

/** What is in it keeps its month: the entries are moved with the times they have. */
async function moveFormerFolder(dataDirectory: string): Promise<void> {
  const former = await entriesOf(formerFolder(dataDirectory))
  if (former.length === 0) return
  await mkdir(setAsideFolder(dataDirectory), { recursive: true })
  for (const entry of former) await rename(toPath(entry), join(setAsideFolder(dataDirectory), entry.name))
  await rm(formerFolder(dataDirectory), { recursive: true, force: true })
}

async function setAside(dataDirectory: string, entry: Dirent): Promise<void> {
  const folder = setAsideFolder(dataDirectory)
  await mkdir(folder, { recursive: true })
  // Its month begins now.
  keepFromRemoval(toPath(entry))
  const place = join(folder, entry.name)
  await rm(place, { recursive: true, force: true })
  await rename(toPath(entry), place)
}

/** What lies in the folders of two letters, and nothing else: a stranger's file in the data directory is not ours to remove. */
async function hashedEntries(folder: string): Promise<Dirent[]> {
  const groups = (await entriesOf(folder)).filter(({ name }) => /^[0-9a-f]{2}$/.test(name))
  const entries = await Promise.all(groups.map((group) => entriesOf(toPath(group))))
  return entries.flat().filter(({ name }) => /^[0-9a-f]{64}(?:\.[0-9a-f-]{36}\.new)?$/.test(name))
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

function toPath({ parentPath, name }: Dirent): string {
  return join(parentPath, name)
}

async function olderThan(age: number, entries: readonly Dirent[], clock: number): Promise<Dirent[]> {
  const old: Dirent[] = []
  for (const entry of entries) {
    const found = await stat(toPath(entry)).catch(() => null)
    if (found !== null && clock - found.mtimeMs > age) old.push(entry)
  }
  return old
}
