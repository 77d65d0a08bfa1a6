import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StartError } from '#domain/start-error.ts'
import { DATABASE_FILE } from './client.ts'
import { databaseError } from './database-error.ts'
import { isSwitchUnfinished } from './database-switch.ts'
import { requireReplayableLog } from './leftover-log.ts'
import { listMigrations, type Migration } from './migration-files.ts'
import { copyBeforeMigration } from './pre-migration-copy.ts'
import { requireFinishedRestore } from './unfinished-restore.ts'
import { writeAheadLog } from './write-ahead-log.ts'

/** Whoever opened the database now might write into one that is taken away again. */
function requireFinishedSwitch(dataDir: string): void {
  if (!isSwitchUnfinished(dataDir)) return
  throw new StartError(
    'Trwa aktualizacja portalu albo przerwano ją w połowie. Poczekaj chwilę; jeśli portal nie działa, uruchom go, a przywróci bazę sprzed niej.',
  )
}

/** How long a second process waits while the first one migrates, in ms. */
const LOCK_TIMEOUT_MS = 60_000

/**
 * Brings the database in `dataDir` to the schema of this code. Returns the names of what was applied.
 *
 * 1. One process at a time: each migration runs in BEGIN EXCLUSIVE and asks again, inside, whether it is still due.
 * 2. A proven copy of a database that holds something is in `dataDir/backups` before its first pending migration runs.
 * 3. Foreign keys are off before BEGIN (SQLite ignores the switch inside), and checked as a whole before COMMIT.
 * 4. A migration and its mark are one transaction: killed half-way, it never happened.
 * 5. A database that knows migrations this code does not is refused: newer than the code.
 * 6. A write-ahead log left by a crash is tried on a copy before anything opens the database (db/leftover-log.ts).
 * 7. Nothing is opened or made where a restore was killed half-way (db/unfinished-restore.ts), nor while a new version takes
 *    over, but by that version (`isTakingOver`).
 *
 * Throws StartError (5; 6; 7; a migration edited after it was applied; a file that is damaged or cannot be opened).
 */
export function migrate(options: {
  dataDir: string
  now: number
  isTakingOver?: boolean
  /** The database is itself a copy: no other is made of it. */
  isTrial?: boolean
}): { applied: string[] } {
  const { dataDir, now, isTakingOver = false, isTrial = false } = options
  const file = join(dataDir, DATABASE_FILE)
  try {
    requireFinishedRestore(dataDir)
    if (!isTakingOver) requireFinishedSwitch(dataDir)
    requireReplayableLog(file)
    return migrateFile({ file, now, ...(!isTrial && { backups: join(dataDir, 'backups') }) })
  } catch (error) {
    throw databaseError(error, file)
  }
}

export function migrateFile(options: {
  file: string
  now: number
  backups?: string
  migrations?: readonly Migration[]
}): { applied: string[] } {
  const { file, now, backups } = options
  const migrations = options.migrations ?? listMigrations()
  mkdirSync(dirname(file), { recursive: true })
  const isNew = !existsSync(file)
  const client = new Sqlite(file, { timeout: LOCK_TIMEOUT_MS })
  try {
    writeAheadLog(client, LOCK_TIMEOUT_MS)
    const pending = pendingMigrations(client, migrations)
    if (pending.length === 0) return { applied: [] }
    const [first] = pending
    if (backups && first && !isNew && appliedMigrations(client).size > 0) {
      whileNobodyWrites(client, () => {
        const isPending = pendingMigrations(client, migrations).some(({ name }) => name === first.name)
        if (isPending) copyBeforeMigration(client, { backups, migration: first.name, now })
      })
    }
    return {
      applied: pending.filter((migration) => applyOnce(client, migration, migrations, now)).map(({ name }) => name),
    }
  } finally {
    client.close()
  }
}

/** Names of migrations that the database still lacks. Throws StartError when it is newer than the code. */
export function pendingMigrations(
  client: Sqlite.Database,
  migrations: readonly Migration[] = listMigrations(),
): Migration[] {
  const applied = appliedMigrations(client)
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]))
  for (const [name, hash] of applied) {
    if (!known.has(name)) {
      throw new StartError(`Baza danych jest nowsza niż ten program (zna migrację ${name}). Uruchom nowszą wersję.`)
    }
    if (known.get(name) !== hash) {
      throw new StartError(`Migracja ${name} zmieniła się po zastosowaniu. Przywróć jej pierwotną treść.`)
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

function appliedMigrations(client: Sqlite.Database): Map<string, string> {
  const exists = client.prepare("select 1 from sqlite_schema where type = 'table' and name = 'schema_migrations'").get()
  if (!exists) return new Map()
  const rows = client.prepare('select name, hash from schema_migrations order by name').all() as {
    name: string
    hash: string
  }[]
  return new Map(rows.map((row) => [row.name, row.hash]))
}

/** A second connection keeps writers out: `vacuum into` works in no transaction of its own. */
function whileNobodyWrites(client: Sqlite.Database, work: () => void): void {
  const guard = new Sqlite(client.name, { timeout: LOCK_TIMEOUT_MS })
  try {
    guard.exec('begin immediate')
    work()
  } finally {
    guard.close()
  }
}

/** Returns false when another process was faster. */
function applyOnce(client: Sqlite.Database, migration: Migration, all: readonly Migration[], now: number): boolean {
  client.pragma('foreign_keys = OFF')
  client.exec('begin exclusive')
  try {
    if (!pendingMigrations(client, all).some(({ name }) => name === migration.name)) {
      client.exec('rollback')
      return false
    }
    client.exec(
      'create table if not exists schema_migrations (name text primary key, hash text not null, applied_at integer not null) strict',
    )
    for (const statement of migration.statements) client.exec(statement)
    client
      .prepare('insert into schema_migrations (name, hash, applied_at) values (?, ?, ?)')
      .run(migration.name, migration.hash, now)
    const broken = client.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`Migration ${migration.name} breaks ${broken.length} foreign keys`)
    client.exec('commit')
    return true
  } catch (error) {
    if (client.inTransaction) client.exec('rollback')
    throw error
  } finally {
    client.pragma('foreign_keys = ON')
  }
}
