import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { copyDatabase, readDatabaseFacts } from '#db/copied-database.ts'
import { backupName } from '#domain/backup/backup-name.ts'
import {
  BACKUP_FORMAT,
  FILE_SUMS_FILE,
  formatFileSums,
  MANIFEST_FILE,
  MANIFEST_SUM_FILE,
  type Manifest,
} from '#domain/backup/manifest.ts'
import { copyFiles } from './copy-files.ts'
import { hashFile, syncFile } from './hash-file.ts'
import { type BackupFolder, listBackups } from './list-backups.ts'
import { manifestSum, type ProvenBackup, readManifest, sha256, verifyBackup } from './verify-backup.ts'

/**
 * Makes a copy of database and files in `place`, while the portal works. To be called under the lock of copies.
 * 1. The database first: of every row in it the file was on the disk before (services/media/durable-file.ts).
 * 2. It is made under a name that nothing takes for a copy, read back as a whole, and only then gets its own.
 * 3. What a killed try left behind is removed, of this portal alone: others may use the same place.
 * `now` = ms UTC. Throws StartError, SqliteError or what the file system throws; then nothing was added to the place.
 */
export async function makeBackup(options: { dataDir: string; place: string; now: number }): Promise<ProvenBackup> {
  const { dataDir, place, now } = options
  const database = join(dataDir, DATABASE_FILE)
  const unfinished = `.${readDatabaseFacts(database).portal.slice(0, 12)}.part`
  // Not the folders above it: where the disk is not mounted, the copy would lie on the one that it is to outlive.
  if (!existsSync(place)) mkdirSync(place, { mode: 0o700 })
  for (const name of readdirSync(place)) if (name.endsWith(unfinished)) remove(join(place, name))

  const name = backupName(now)
  const folder = join(place, `${name}${unfinished}`)
  mkdirSync(folder, { mode: 0o700 })
  try {
    copyDatabase(database, join(folder, DATABASE_FILE))
    await syncFile(join(folder, DATABASE_FILE))
    await completeCopy(folder, options)
    await verifyBackup(folder)
    renameSync(folder, join(place, name))
    await syncFile(place)
  } catch (error) {
    remove(folder)
    throw error
  }
  return { folder: join(place, name), ...readManifest(join(place, name)) }
}

/** Adds the files that the copied database speaks of, and what is to be compared later. */
async function completeCopy(folder: string, options: { dataDir: string; place: string; now: number }): Promise<void> {
  const file = join(folder, DATABASE_FILE)
  const { portal, epoch, migrations, counts, ...hashes } = readDatabaseFacts(file)
  const { sums, bytes, missing } = await copyFiles(
    { dataDir: options.dataDir, folder, earlier: earlierCopy(options.place, portal) },
    hashes,
  )
  const list = formatFileSums([{ path: DATABASE_FILE, sha256: await hashFile(file) }, ...sums])
  const manifest: Manifest = {
    program: 'komunikat',
    format: BACKUP_FORMAT,
    portal,
    madeAt: options.now,
    epoch,
    schema: { migrations: migrations.length, last: migrations.at(-1) ?? '' },
    counts,
    databaseBytes: statSync(file).size,
    files: { count: sums.length, bytes, list: sha256(list) },
    missing,
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  for (const [name, content] of [
    [FILE_SUMS_FILE, list],
    [MANIFEST_FILE, text],
    [MANIFEST_SUM_FILE, manifestSum(text)],
  ] as const) {
    writeFileSync(join(folder, name), content, { mode: 0o600, flush: true })
  }
  await syncFile(folder)
}

/** The newest copy of this portal whose list can be believed. */
function earlierCopy(place: string, portal: string) {
  for (const copy of listBackups(place)) {
    const read = tryToRead(copy)
    if (read?.manifest.portal === portal)
      return { folder: copy.folder, sums: new Map(read.sums.map(({ path, sha256 }) => [path, sha256])) }
  }
  return null
}

/** Null when the copy says nothing that can be believed: then it is no copy to build on, nor ours to remove. */
export function tryToRead({ folder }: BackupFolder): ReturnType<typeof readManifest> | null {
  try {
    return readManifest(folder)
  } catch {
    return null
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
