import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import { StartError } from '#domain/start-error.ts'
import { releaseReserve } from './disk-reserve.ts'
import { closeToOthers, PRIVATE_UMASK } from './private-files.ts'

/** As much as the smallest start needs, in bytes. */
const PROBE_BYTES = 65_536

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'brak uprawnień do zapisu',
  EPERM: 'brak uprawnień do zapisu',
  EROFS: 'system plików jest tylko do odczytu',
  ENOTDIR: 'pod tą ścieżką jest plik, a nie katalog',
  EEXIST: 'pod tą ścieżką jest plik, a nie katalog',
  ENOSPC: 'na dysku nie ma miejsca',
  EDQUOT: 'na dysku nie ma miejsca (wyczerpany przydział)',
  ENOENT: 'nie da się go utworzyć',
  ENAMETOOLONG: 'ta ścieżka jest za długa',
  ELOOP: 'dowiązania na tej ścieżce prowadzą w kółko',
  EIO: 'dysk zgłasza błąd',
}

/** Makes the data directory when absent and tries to write there. Throws StartError in one line that names DATA_DIR. */
export function requireDataDirectory(dataDir: string): void {
  try {
    tryToWrite(dataDir)
  } catch (error) {
    throw refusal(error, dataDir)
  }
}

/**
 * The same for a process that writes there: what it makes is for its own account alone, and what others could read
 * until now is closed to them.
 */
export function prepareDataDirectory(dataDir: string): void {
  process.umask(PRIVATE_UMASK)
  requireDataDirectory(dataDir)
  closeToOthers(dataDir)
}

/**
 * The same for the portal, which reads on where nothing can be written: with a full disk and a database that is there it
 * gives back the space kept for that (scripts/disk-reserve.ts). Says whether anything can be written.
 */
export function preparePortalDirectory(dataDir: string): { isFull: boolean } {
  try {
    prepareDataDirectory(dataDir)
    return { isFull: false }
  } catch (error) {
    const isFull = error instanceof StartError && storageErrorCode(error.cause) === 'disk-full'
    if (!isFull || !existsSync(join(dataDir, DATABASE_FILE))) throw error
    closeToOthers(dataDir)
    releaseReserve(dataDir)
    return { isFull: true }
  }
}

function tryToWrite(dataDir: string): void {
  const probe = join(dataDir, `.zapis-${process.pid}`)
  const database = join(dataDir, DATABASE_FILE)
  makeFolder(dataDir)
  try {
    writeFileSync(probe, Buffer.alloc(PROBE_BYTES, 1))
  } finally {
    rmSync(probe, { force: true })
  }
  if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK)
}

/** With the folders above it. Node's own `recursive` never ends where the system lets nothing be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another start was faster.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error
  }
}

/** What the system says of a path becomes one line; a mistake of our own stays what it is. */
function refusal(error: unknown, dataDir: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z]+$/.test(code)) return error
  return new StartError(
    `DATA_DIR: katalogu danych ${dataDir} nie da się użyć: ${REASONS[code] ?? `system odpowiada ${code}`}. Popraw to albo wskaż inny katalog zmienną DATA_DIR.`,
    { cause: error },
  )
}
