import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StartError } from '#domain/start-error.ts'

/**
 * Whoever works on a data directory holds this lock together with all others who do; a restore holds it alone. It is one of the
 * operating system, taken through an empty SQLite file, so that a killed process lets go of it by dying.
 */
export const PORTAL_LOCK_FILE = 'komunikat.lock'

/** A connection that nobody refers to is closed by the garbage collector, and its lock is gone. */
const held = new Set<Sqlite.Database>()

/** Held until `release`, or to the end of the process. Throws StartError while a restore runs there. */
export function sharePortalLock(dataDir: string): { readonly release: () => void } {
  const lock = new Sqlite(join(dataDir, PORTAL_LOCK_FILE), { timeout: 0 })
  const isTaken = tryTo(() => {
    lock.exec('begin')
    lock.prepare('select count(*) from sqlite_schema').get()
  })
  if (isTaken) {
    held.add(lock)
    return { release: () => void (held.delete(lock) && lock.close()) }
  }
  lock.close()
  throw new StartError('W tym katalogu danych trwa przywracanie kopii. Poczekaj, aż się skończy, i spróbuj ponownie.')
}

/** Does `work` while nobody else works on the data directory. Throws StartError when somebody does. */
export async function withPortalStopped<Value>(dataDir: string, work: () => Promise<Value>): Promise<Value> {
  const lock = new Sqlite(join(dataDir, PORTAL_LOCK_FILE), { timeout: 0 })
  try {
    if (!tryTo(() => lock.exec('begin exclusive')))
      throw new StartError(
        `Na katalogu danych ${dataDir} działa portal albo jego polecenie. Zatrzymaj je i spróbuj ponownie. Niczego nie zmieniono.`,
      )
    return await work()
  } finally {
    lock.close()
  }
}

function tryTo(take: () => void): boolean {
  try {
    take()
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
