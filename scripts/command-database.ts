import { join } from 'node:path'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { databaseError } from '#db/database-error.ts'
import { migrate } from '#db/migrate.ts'
import { sharePortalLock } from '#db/portal-lock.ts'
import { prepareDataDirectory } from './data-directory.ts'

/**
 * The database for one command: directory, migrations, connection, and its end. Throws StartError in one line for
 * whatever the person in front of the terminal can fix.
 */
export async function withCommandDatabase<Value>(
  dataDir: string,
  work: (db: Database) => Value | Promise<Value>,
): Promise<Value> {
  const file = join(dataDir, DATABASE_FILE)
  prepareDataDirectory(dataDir)
  const lock = sharePortalLock(dataDir)
  let db: Database | null = null
  try {
    migrate({ dataDir, now: Date.now() })
    db = openDatabase(file)
    return await work(db)
  } catch (error) {
    throw databaseError(error, file)
  } finally {
    db?.$client.close()
    lock.release()
  }
}
