import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Ending of a copy that is not finished: nothing takes it for a copy. */
const UNFINISHED = '.sqlite.part'

/**
 * Puts a copy of the database into `backups` before its first pending migration.
 * 1. It is written under a temporary name, read back and compared row by row, synced, and only then gets its own name.
 * 2. One of an earlier try that holds exactly the same rows is used again.
 * 3. What a killed try left behind is removed.
 * Throws SqliteError or what the file system throws; then nothing may be migrated.
 */
export function copyBeforeMigration(
  client: Sqlite.Database,
  options: { backups: string; migration: string; now: number },
): void {
  const { backups, migration, now } = options
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const prefix = `before-${migration}-`
  const names = readdirSync(backups).filter((name) => name.startsWith(prefix))
  for (const name of names) if (name.endsWith(UNFINISHED)) rmSync(join(backups, name))
  const wanted = contentHash(client)
  const copies = names.filter((name) => name.endsWith('.sqlite')).sort()
  if (copies.some((name) => hashOfCopy(join(backups, name)) === wanted)) return

  const name = `${prefix}${new Date(now).toISOString().replaceAll(':', '')}`
  const temporary = join(backups, `${name}-${process.pid}${UNFINISHED}`)
  client.prepare('vacuum into ?').run(temporary)
  if (hashOfCopy(temporary) !== wanted) throw new Error(`The copy ${temporary} does not hold what the database holds`)
  sync(temporary)
  renameSync(temporary, join(backups, `${name}.sqlite`))
  sync(backups)
}

/** Null when the file is no whole database. */
function hashOfCopy(file: string): string | null {
  let copy: Sqlite.Database | null = null
  try {
    copy = new Sqlite(file, { readonly: true })
    return copy.pragma('integrity_check(1)', { simple: true }) === 'ok' ? contentHash(copy) : null
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return null
    throw error
  } finally {
    copy?.close()
  }
}

/** One hash over the schema and every row. Virtual tables are left out: what they hold is in ordinary ones. */
function contentHash(client: Sqlite.Database): string {
  const hash = createHash('sha256')
  const schema = client.prepare('select type, name, sql from sqlite_schema order by type, name').raw().all()
  hash.update(JSON.stringify(schema))
  for (const [type, name, sql] of schema as [string, string, string | null][]) {
    if (type !== 'table' || /^create virtual/i.test(sql ?? '')) continue
    hash.update(`\0${name}\0`)
    const rows = client
      .prepare(`select * from "${name.replaceAll('"', '""')}"`)
      .safeIntegers()
      .raw()
    for (const row of rows.iterate() as Iterable<unknown[]>) for (const value of row) addValue(hash, value)
  }
  return hash.digest('hex')
}

/** With kind and length first, so that no two rows run together into the same bytes. */
function addValue(hash: ReturnType<typeof createHash>, value: unknown): void {
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value))
  hash.update(`${value === null ? 'null' : typeof value}:${bytes.length}:`).update(bytes)
}

function sync(path: string): void {
  // Windows has no sync of a folder and opens none.
  if (process.platform === 'win32' && !path.endsWith(UNFINISHED)) return
  const descriptor = openSync(path, path.endsWith(UNFINISHED) ? 'r+' : 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
