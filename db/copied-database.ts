import Sqlite from 'better-sqlite3'

/** What a database says of itself, for the manifest of its copy. */
export type DatabaseFacts = {
  /** Who the portal is (`portal_identity`). */
  readonly portal: string
  readonly epoch: number
  readonly migrations: readonly string[]
  readonly counts: Readonly<Record<CountedTable, number>>
  /** SHA-256 of images and attachments that its rows speak of. */
  readonly images: readonly string[]
  readonly files: readonly string[]
}

export const countedTables = [
  'articles',
  'article_revisions',
  'accounts',
  'media',
  'attachments',
  'teams',
  'audit_log',
] as const
export type CountedTable = (typeof countedTables)[number]

/** How long we wait for whoever writes, in ms. */
const TIMEOUT_MS = 60_000

/**
 * Writes the database as it is now into `target`, which must not exist, also while others write: one read transaction sees all of it.
 * `vacuum into` writes what is there alone, where pages copied as they lie would keep what was deleted. Throws SqliteError.
 */
export function copyDatabase(file: string, target: string): void {
  withReader(file, (client) => client.prepare('vacuum into ?').run(target))
}

/** Throws SqliteError when it is no database of a portal that knows who it is. */
export function readDatabaseFacts(file: string): DatabaseFacts {
  return withReader(file, (client) => {
    const strings = (sql: string) => client.prepare<[], string>(sql).pluck().all()
    const number = (sql: string) => client.prepare<[], number>(sql).pluck().get() ?? 0
    return client.transaction(() => ({
      portal: strings('select value from portal_identity')[0] ?? '',
      epoch: number('select value from public_epoch'),
      migrations: strings('select name from schema_migrations order by name'),
      counts: Object.fromEntries(
        countedTables.map((table) => [table, number(`select count(*) from ${table}`)]),
      ) as DatabaseFacts['counts'],
      images: strings('select hash from media union select hash from media_former_files order by 1'),
      files: strings('select distinct hash from attachment_files order by hash'),
    }))()
  })
}

/** When something was last written by a person or by the portal itself (ms UTC); null = never. Throws SqliteError. */
export function lastEntryAt(file: string): number | null {
  return withReader(
    file,
    (client) => client.prepare<[], number | null>('select max(recorded_at) from audit_log').pluck().get() ?? null,
  )
}

/** The end of its register of changes; null = it has none, or is from before there was one. Throws SqliteError. */
export function lastPublicChange(file: string): { readonly number: number; readonly hash: string } | null {
  return withReader(file, (client) => {
    const isThere = client.prepare("select 1 from sqlite_schema where name = 'public_changes'").get()
    const last = 'select number, hash from public_changes order by number desc limit 1'
    return isThere ? (client.prepare<[], { number: number; hash: string }>(last).get() ?? null) : null
  })
}

/** Whether SQLite finds anything wrong with the file; null = nothing. */
export function databaseDamage(file: string): string | null {
  try {
    return withReader(file, (client) => {
      const integrity = String(client.pragma('integrity_check(1)', { simple: true }))
      if (integrity !== 'ok') return integrity
      const broken = client.pragma('foreign_key_check') as unknown[]
      return broken.length > 0 ? `foreign keys: ${broken.length}` : null
    })
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return error.message
    throw error
  }
}

export function withReader<Value>(file: string, work: (client: Sqlite.Database) => Value): Value {
  const client = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: TIMEOUT_MS })
  try {
    return work(client)
  } finally {
    client.close()
  }
}
