import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { isBuilt } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { backupPlaces } from '#services/backup/backup-places.ts'
import { type BackupPlace, runBackups } from '#services/backup/run-backups.ts'
import { PRIVATE_UMASK } from './private-files.ts'
import { readConfig } from './read-config.ts'

const COMMAND = isBuilt() ? 'node backup.js' : 'npm run backup --'
const USAGE = `Użycie: ${COMMAND} [--to=<katalog>]`

const LOCK_TIMEOUT_MS = 600_000

/**
 * `npm run backup`: a proven copy now, also while the portal runs, in the places of the schedule or in the one of `--to`, from
 * which nothing is ever removed.
 */
export async function main(args: string[]): Promise<number> {
  const config = readConfig(process.env)
  const { dataDir } = config
  const places = placesOf(args) ?? backupPlaces(config)
  if (!existsSync(join(dataDir, DATABASE_FILE)))
    throw new StartError(`W ${dataDir} nie ma bazy portalu. Wskaż właściwy katalog zmienną DATA_DIR.`)
  process.umask(PRIVATE_UMASK)
  const lock = { timeoutMs: LOCK_TIMEOUT_MS, onWait: () => console.log('Inny proces właśnie robi kopię; czekam.') }
  for (const { folder, manifest, removed } of await runBackups({ dataDir, places, clock: Date.now, lock })) {
    console.log(`Kopia gotowa i sprawdzona: ${folder} (${counted(manifest.files.count, pluralForms.file)} i baza).`)
    if (manifest.missing.length > 0)
      console.log(`Uwaga: w portalu brakuje plików albo są zmienione: ${manifest.missing.join(', ')}.`)
    if (removed.length > 0) console.log(`Usunięto kopie po terminie: ${removed.join(', ')}.`)
  }
  return 0
}

function placesOf([argument, ...others]: string[]): BackupPlace[] | null {
  if (argument === undefined) return null
  const [, place] = /^--to=(.+)$/.exec(argument) ?? []
  if (place === undefined || others.length > 0) throw new StartError(USAGE)
  return [{ folder: resolve(process.env.INIT_CWD ?? process.cwd(), place), isScheduled: false }]
}
