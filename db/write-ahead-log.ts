import type Sqlite from 'better-sqlite3'

/** Between two tries, in ms. */
const PAUSE_MS = 20

/**
 * Puts the database into WAL mode with every commit synced (FULL: in WAL mode NORMAL may lose the last commits in a power
 * cut, and what an editor was told is saved must be there afterwards).
 * The switch of a new file needs it alone, and SQLite answers SQLITE_BUSY to the second process at once, past the busy
 * timeout (sqlite3_busy_handler: not invoked where waiting could deadlock). So we wait ourselves, for `timeoutMs`.
 * Throws SqliteError when the file is no database or stays busy.
 */
export function writeAheadLog(client: Sqlite.Database, timeoutMs: number): void {
  for (let waited = 0; !switched(client, waited >= timeoutMs); waited += PAUSE_MS) pause(PAUSE_MS)
  client.pragma('synchronous = FULL')
}

function switched(client: Sqlite.Database, isLastTry: boolean): boolean {
  try {
    client.pragma('journal_mode = WAL')
    return true
  } catch (error) {
    if (isLastTry || !isBusy(error)) throw error
    return false
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** Blocks this thread: the driver is synchronous, and so is what waits for it. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
