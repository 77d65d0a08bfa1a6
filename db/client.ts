import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { DatabaseReplaced } from '#domain/database-replaced.ts'

export { DATABASE_FILE } from './database-file.ts'

import { isHeldByOtherFile, rememberConnection } from './open-connections.ts'
import * as schema from './schema/index.ts'
import { writeAheadLog } from './write-ahead-log.ts'

/**
 * How long a connection waits for another one's write, in ms. The driver is synchronous, so nobody is served meanwhile:
 * whoever can wait longer does it outside (services/retry-while-busy.ts).
 */
export const BUSY_TIMEOUT_MS = 50

/** How long the first opening of a new file waits for another process that opens it too, in ms. */
const SWITCH_TIMEOUT_MS = 5_000

/** Pages that a connection keeps of the file, in KiB. The system keeps the file itself in memory where it can. */
export const CACHE_KIB = 8_192

/** What queries and verbs work with: an open database or the transaction of a verb. */
export type Reader = BaseSQLiteDatabase<'sync', Sqlite.RunResult, typeof schema>

export type Database = ReturnType<typeof openDatabase>

/**
 * The one place where the database is opened.
 * Throws SqliteError when the file is missing in read-only mode or is no database; DatabaseReplaced when this process
 * holds another file that stood at this path: its write-ahead log would be replayed over this one.
 */
export function openDatabase(file: string, access: 'read-write' | 'read-only' = 'read-write') {
  if (isHeldByOtherFile(file)) throw new DatabaseReplaced(file)
  const client = new Sqlite(file, { readonly: access === 'read-only', timeout: BUSY_TIMEOUT_MS })
  client.pragma('foreign_keys = ON')
  client.pragma('trusted_schema = OFF')
  client.pragma(`cache_size = -${CACHE_KIB}`)
  if (access === 'read-write') writeAheadLog(client, SWITCH_TIMEOUT_MS)
  rememberConnection(client)
  return drizzle(client, { schema })
}
