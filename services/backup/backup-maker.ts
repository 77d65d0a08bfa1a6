import { constants, setPriority } from 'node:os'
import { backupPlaces } from './backup-places.ts'
import { runBackups } from './run-backups.ts'

/*
 * Child process of server/scheduled-backups.ts: `backup-maker <data directory> [<second place>]`. Makes the copies that are due
 * while the portal answers readers, whose processor and disk come first. Ends with 0, or with 1 and a sentence on standard error.
 */
const [dataDir = '', backupPlace = null] = process.argv.slice(2)
process.umask(0o077)
setPriority(constants.priority.PRIORITY_LOW)
try {
  const lock = { timeoutMs: 0, onWait: () => undefined }
  const made = await runBackups({ dataDir, places: backupPlaces({ dataDir, backupPlace }), clock: Date.now, lock })
  process.stdout.write(JSON.stringify(made.map(({ folder, removed }) => ({ folder, removed }))))
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
