import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { databaseDamage, lastEntryAt, lastPublicChange, readDatabaseFacts, withReader } from '#db/copied-database.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { PORTAL_LOCK_FILE, withPortalStopped } from '#db/portal-lock.ts'
import { RESTORE_MARK } from '#db/unfinished-restore.ts'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'
import { backupName } from '#domain/backup/backup-name.ts'
import { StartError } from '#domain/start-error.ts'
import { readLoggedRoots } from '../changes/daily-roots.ts'
import { markRestore } from '../changes/declared-restore.ts'
import { BACKUP_LOCK_FILE } from './backup-lock.ts'
import { copyAndHash, syncFile } from './hash-file.ts'
import { type ProvenBackup, verifyBackup } from './verify-backup.ts'

/** What a restore would put aside. Instants in ms UTC. */
export type Loss =
  /** Nothing is there yet. */
  | { readonly kind: 'nothing' }
  /** Nothing was written since the copy was made. */
  | { readonly kind: 'none-since' }
  | { readonly kind: 'changes'; readonly from: number; readonly to: number }
  /** What is there cannot be read. */
  | { readonly kind: 'unknown'; readonly from: number }

const PREPARED = 'komunikat.prepared'
export const SET_ASIDE = 'set-aside'

/** What of the data directory belongs to a portal; other things may lie there when it is no folder of its own. */
const FOLDERS = ['auth-secret', FACTOR_KEY_FILE, 'files', 'media', 'orphans']
/** Locks of those who are at work now, and what this restore itself makes. */
const NOT_MOVED = [PORTAL_LOCK_FILE, BACKUP_LOCK_FILE, PREPARED, RESTORE_MARK]

/**
 * Puts the copy in the place of what is in the data directory.
 * 1. The copy is proven, of this portal and not newer than this program, before anything is touched.
 * 2. No portal and no command works there meanwhile (db/portal-lock.ts).
 * 3. The copy is written beside, hashed on the way; what is there moves whole into `set-aside/<instant>`; then the copy moves in.
 * 4. The register of changes tells of it at the next start (services/changes/declared-restore.ts).
 * 5. Killed while things move, a start refuses (db/unfinished-restore.ts) and another restore finishes; nothing is deleted.
 * `confirm` is asked last, with what will be put aside. Returns null when it says no. Throws StartError.
 */
export async function restoreBackup(options: {
  copy: string
  dataDir: string
  now: number
  confirm: (loss: Loss, backup: ProvenBackup) => Promise<boolean>
  /** A trial beside the living portal takes nothing from readers, and tells them nothing. */
  isTrial?: boolean
}): Promise<{ readonly backup: ProvenBackup; readonly setAside: string | null } | null> {
  const { copy, dataDir, now, confirm, isTrial = false } = options
  const backup = await verifyBackup(copy)
  refuseNewer(backup)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return withPortalStopped(dataDir, async () => {
    const loss = whatIsLost(dataDir, backup)
    if (!(await confirm(loss, backup))) return null
    await prepare(backup, dataDir)
    // Before anything moves: a restore that is cut off must be told of too.
    if (!isTrial) markRestore(dataDir, { at: now, lost: lostChange(dataDir) })
    const setAside = await swap(dataDir, now)
    return { backup, setAside }
  })
}

/** Throws StartError when this program lacks a migration that the copied database knows. */
function refuseNewer({ folder }: ProvenBackup): void {
  withReader(join(folder, DATABASE_FILE), (client) => void pendingMigrations(client))
}

/** Throws StartError when what is there belongs to another portal. */
function whatIsLost(dataDir: string, { manifest }: ProvenBackup): Loss {
  const file = join(dataDir, DATABASE_FILE)
  if (!existsSync(file))
    return ours(dataDir).length > 0 ? { kind: 'unknown', from: manifest.madeAt } : { kind: 'nothing' }
  if (databaseDamage(file) !== null) return { kind: 'unknown', from: manifest.madeAt }
  const portal = identityOf(file)
  if (portal !== null && portal !== manifest.portal)
    throw new StartError(
      `To kopia innego portalu niż ten, który leży w ${dataDir}. Wskaż właściwą kopię albo pusty katalog danych (DATA_DIR). Niczego nie zmieniono.`,
    )
  const to = lastEntryAt(file)
  return to === null || to <= manifest.madeAt ? { kind: 'none-since' } : { kind: 'changes', from: manifest.madeAt, to }
}

/** The last entry of the register of changes that will be put aside; where it cannot be read, the last root written down. */
function lostChange(dataDir: string): { number: number; hash: string } | null {
  const [root = null] = readLoggedRoots(dataDir).slice(-1)
  const logged = root && { number: root.number, hash: root.hash }
  const file = join(dataDir, DATABASE_FILE)
  if (!existsSync(file)) return logged
  try {
    return lastPublicChange(file)
  } catch {
    return logged
  }
}

/** Null for a database from before portals knew who they are. */
function identityOf(file: string): string | null {
  try {
    return readDatabaseFacts(file).portal
  } catch {
    return null
  }
}

async function prepare({ folder, sums }: ProvenBackup, dataDir: string): Promise<void> {
  const prepared = join(dataDir, PREPARED)
  rmSync(prepared, { recursive: true, force: true })
  const folders = new Set([prepared])
  for (const { path, sha256 } of sums) {
    const target = join(prepared, path)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    folders.add(dirname(target)).add(dirname(dirname(target)))
    if ((await copyAndHash(join(folder, path), target)) !== sha256)
      throw new StartError(`Plik ${path} zmienił się w czasie przywracania. Niczego nie zmieniono.`)
  }
  for (const one of folders) await syncFile(one)
}

/** Returns where that lies now which was there; null = nothing was. */
async function swap(dataDir: string, now: number): Promise<string | null> {
  const former = ours(dataDir)
  const setAside = join(dataDir, SET_ASIDE, backupName(now))
  writeFileSync(join(dataDir, RESTORE_MARK), '', { mode: 0o600, flush: true })
  await syncFile(dataDir)
  if (former.length > 0) {
    mkdirSync(setAside, { recursive: true, mode: 0o700 })
    for (const name of former) renameSync(join(dataDir, name), join(setAside, name))
    await syncFile(setAside)
  }
  const prepared = join(dataDir, PREPARED)
  for (const name of readdirSync(prepared)) renameSync(join(prepared, name), join(dataDir, name))
  rmSync(prepared, { recursive: true })
  await syncFile(dataDir)
  rmSync(join(dataDir, RESTORE_MARK))
  await syncFile(dataDir)
  return former.length > 0 ? setAside : null
}

function ours(dataDir: string): string[] {
  return readdirSync(dataDir).filter(
    (name) =>
      !NOT_MOVED.some((one) => name.startsWith(one)) && (name.startsWith('komunikat.') || FOLDERS.includes(name)),
  )
}
