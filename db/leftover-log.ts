import { constants, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StartError } from '#domain/start-error.ts'
import { readEpoch } from './epoch-sidecar.ts'
import { storageErrorCode } from './storage-error-code.ts'

const FOLDER = 'replay-'

/** A folder of a check that was killed is removed after this time, in ms. */
const ABANDONED_MS = 3_600_000

/** A copy made while somebody writes is worth nothing; who keeps writing has the database open and has checked it. */
const TRIES = 3

/**
 * Asked before the first connection: a write-ahead log left by a crash is replayed over whatever file is beside it,
 * also over a backup put in the place of the database it belongs to. So it is replayed on a copy of both files first.
 * Changes neither file. Throws StartError when the log has no database, when both together are not whole, or when they
 * hold an older state than the one last written beside them (db/epoch-sidecar.ts).
 */
export function requireReplayableLog(file: string): void {
  const log = `${file}-wal`
  if (sizeOf(log) === 0) return
  if (!existsSync(file)) {
    throw new StartError(
      `Nie ma bazy danych ${file}, a obok leży jej dziennik ${basename(log)} z niezapisanymi w niej zmianami. Wstaw bazę z powrotem albo przenieś dziennik w inne miejsce i uruchom portal ponownie.`,
    )
  }
  const reason = reasonAgainst(file)
  if (reason === null) return
  throw new StartError(
    `Baza danych ${file}: obok leży dziennik ${basename(log)}, który do niej nie pasuje (${reason}). Niczego nie zmieniono. Jeśli w miejsce bazy wstawiono kopię, przenieś ${basename(log)} i ${basename(file)}-shm w inne miejsce i uruchom portal ponownie; jeśli nie, odtwórz bazę z kopii (katalog backups).`,
  )
}

function reasonAgainst(file: string): string | null {
  const dataDir = dirname(file)
  removeAbandoned(dataDir)
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(dataDir, FOLDER))
    const copy = join(folder, basename(file))
    if (!copiedUnchanged(file, copy)) return null
    return reasonIn(copy, readEpoch(dataDir), { readonly: false })
  } catch (error) {
    if (storageErrorCode(error) !== 'disk-full') throw error
    // No room for a copy: a connection that only reads changes neither file.
    return reasonIn(file, readEpoch(dataDir), { readonly: true })
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

/** False when the files kept changing while they were copied. */
function copiedUnchanged(file: string, copy: string): boolean {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = stampOf(file)
    copyFileSync(file, copy, constants.COPYFILE_FICLONE)
    copyFileSync(`${file}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE)
    if (stampOf(file) === before) return true
  }
  return false
}

/** Why the database with its log cannot be taken; null = it is whole and no older than `epoch`. */
function reasonIn(file: string, epoch: number | null, access: { readonly: boolean }): string | null {
  const client = new Sqlite(file, access)
  try {
    const check = client.pragma('integrity_check(1)', { simple: true })
    const broken = client.pragma('foreign_key_check') as unknown[]
    if (check !== 'ok' || broken.length > 0) return 'razem są uszkodzone'
    const reached = epochIn(client)
    if (epoch === null || reached === null || reached >= epoch) return null
    return `razem są starsze niż to, co portal już zapisał: stan ${reached}, a był ${epoch}`
  } catch (error) {
    const isDamage = error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code)
    if (!isDamage) throw error
    return 'razem są uszkodzone'
  } finally {
    client.close()
  }
}

function epochIn(client: Sqlite.Database): number | null {
  const exists = client.prepare("select 1 from sqlite_schema where type = 'table' and name = 'public_epoch'").get()
  return exists ? Number(client.prepare('select value from public_epoch').pluck().get()) : null
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(FOLDER)) continue
    const path = join(dataDir, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && Date.now() - stat.mtimeMs > ABANDONED_MS) rmSync(path, { recursive: true, force: true })
  }
}

function stampOf(file: string): string {
  return [file, `${file}-wal`]
    .map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
    .map((stat) => `${stat?.ino}:${stat?.size}:${stat?.mtimeNs}`)
    .join(' ')
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
