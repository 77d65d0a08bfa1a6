import Sqlite from 'better-sqlite3'

/** How long others may write before we give up, in ms. */
const TIMEOUT_MS = 60_000
/** Whoever empties the log keeps others from writing while it waits for readers: only so long, in ms. */
const READERS_MS = 500

/**
 * Writes the database once more, so that no free page and no log of it keeps what was erased (SQLite, VACUUM). Others read meanwhile
 * and write afterwards. Returns false where a reader kept the log from being emptied: to be tried again. Throws SqliteError.
 */
export function vacuumDatabase(file: string): boolean {
  const client = new Sqlite(file, { fileMustExist: true, timeout: TIMEOUT_MS })
  try {
    client.exec('vacuum')
    client.pragma(`busy_timeout = ${READERS_MS}`)
    const [checkpoint] = client.pragma('wal_checkpoint(truncate)') as { busy: number }[]
    return checkpoint?.busy === 0
  } finally {
    client.close()
  }
}
