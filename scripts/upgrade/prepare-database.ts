import { statSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { copyDatabase, countedTables, databaseDamage, withReader } from '#db/copied-database.ts'
import { databaseError } from '#db/database-error.ts'
import { DATABASE_FILE } from '#db/database-file.ts'
import { StartError } from '#domain/start-error.ts'
import { startTrialPortal } from '../drill/trial-portal.ts'
import { TRIAL_VARIABLE } from '../trial-variable.ts'
import { brokenPages } from './broken-pages.ts'

/** How long whoever is writing may take to finish, in ms. */
const WRITER_TIMEOUT_MS = 5_000

/**
 * Keeps everybody from writing into the database, other processes too, until `release`; reading goes on. It is SQLite's own
 * lock, so a killed upgrade lets go of it by dying. Throws StartError.
 */
export function lockWrites(dataDir: string): { readonly release: () => void } {
  const file = join(dataDir, DATABASE_FILE)
  const lock = new Sqlite(file, { fileMustExist: true, timeout: WRITER_TIMEOUT_MS })
  try {
    lock.exec('begin immediate')
  } catch (error) {
    lock.close()
    throw databaseError(error, file)
  }
  return { release: () => lock.close() }
}

/**
 * Copies the database into `folder`, where `program`, the new version, migrates it as at any start and shows pages of it; then
 * what came of it is checked. Throws StartError when anything is wrong, or when it is not done within `timeoutMs`.
 */
export async function prepareDatabase(options: {
  dataDir: string
  folder: string
  program: string
  siteUrl: string
  timeoutMs: number
}): Promise<void> {
  const { dataDir, folder, program, siteUrl, timeoutMs } = options
  const file = join(folder, DATABASE_FILE)
  const until = performance.now() + timeoutMs
  try {
    copyDatabase(join(dataDir, DATABASE_FILE), file)
  } catch (error) {
    throw databaseError(error, file)
  }
  const before = countRows(file)
  const trial = await startTrialPortal(program, {
    dataDir: folder,
    siteUrl,
    env: { [TRIAL_VARIABLE]: '1' },
    timeoutMs: until - performance.now(),
  })
  try {
    const broken = await brokenPages(trial.origin)
    if (broken.length > 0) throw new StartError(`Nowa wersja nie pokazuje stron: ${broken.join(', ')}.`)
  } finally {
    await trial.stop()
  }
  const damage = databaseDamage(file)
  if (damage !== null) throw new StartError(`Baza po migracji nie jest cała (${damage}).`)
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new StartError('Nowa wersja nie zamknęła bazy po próbie.')
  const after = countRows(file)
  const fewer = countedTables.filter((table) => (after[table] ?? 0) < (before[table] ?? 0))
  if (fewer.length > 0) throw new StartError(`Po migracji jest mniej wierszy niż przed nią: ${fewer.join(', ')}.`)
  if (performance.now() > until)
    throw new StartError(
      `Przygotowanie danych trwało dłużej niż ${Math.round(timeoutMs / 1_000)} s. Powtórz aktualizację z dłuższym czasem (--wait=<sekundy>) albo zatrzymaj portal i uruchom nową wersję.`,
    )
}

/** Of the tables that are there: an older or newer version may have others. */
function countRows(file: string): Partial<Record<string, number>> {
  return withReader(file, (client) => {
    const exists = client
      .prepare<[string], number>("select 1 from sqlite_schema where type = 'table' and name = ?")
      .pluck()
    const there = countedTables.filter((table) => exists.get(table) !== undefined)
    return Object.fromEntries(
      there.map((table) => [table, client.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0]),
    )
  })
}
