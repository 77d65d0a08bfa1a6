import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { StartError } from '#domain/start-error.ts'

const RETRY_MS = 200

/**
 * Does `work` while no other process does its own under the same lock file.
 * The lock is one of the operating system, taken through an empty SQLite file: a killed process lets go of it by dying,
 * and no stale lock file is ever to be removed by hand.
 * Throws StartError when the other one has not finished within `timeoutMs`.
 */
export async function withExclusiveLock<T>(
  file: string,
  options: { timeoutMs: number; onWait: () => void },
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Sqlite(file, { timeout: 0 })
  try {
    await take(lock, file, options)
    return await work()
  } finally {
    lock.close()
  }
}

async function take(
  lock: Sqlite.Database,
  file: string,
  options: { timeoutMs: number; onWait: () => void },
): Promise<void> {
  const until = performance.now() + options.timeoutMs
  for (let attempt = 0; !tryTake(lock); attempt += 1) {
    if (attempt === 0) options.onWait()
    if (performance.now() > until)
      throw new StartError(`Inny proces zbyt długo trzyma blokadę ${file}. Zatrzymaj go i spróbuj ponownie.`)
    await wait(RETRY_MS)
  }
}

function tryTake(lock: Sqlite.Database): boolean {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}
