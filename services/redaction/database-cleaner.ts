import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { vacuumDatabase } from './vacuum.ts'

/*
 * Child process of server/clean-redactions.ts: `database-cleaner <data directory>`. Writes the database once more, which in a large
 * one takes longer than readers wait. Ends with 0, or with 1 and a sentence on standard error.
 */
const [dataDir = ''] = process.argv.slice(2)
process.umask(0o077)
setPriority(constants.priority.PRIORITY_LOW)
try {
  process.exitCode = vacuumDatabase(join(dataDir, DATABASE_FILE)) ? 0 : 1
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
