import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withReader } from '#db/copied-database.ts'
import { DATABASE_FILE } from '#db/database-file.ts'
import { isSwitchUnfinished, switchDatabase, undoSwitch } from '#db/database-switch.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { isBuilt } from '#db/portal-folder.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'
import { backupsFolder } from '#services/backup/list-backups.ts'
import { runBackups } from '#services/backup/run-backups.ts'
import { builtStart } from './drill/trial-portal.ts'
import { PRIVATE_UMASK } from './private-files.ts'
import { portalCommand } from './process-settings.ts'
import { readConfig } from './read-config.ts'
import { meetRunningPortal, type RunningPortal } from './upgrade/control-client.ts'
import { moveCurrentLink } from './upgrade/current-link.ts'
import { lockWrites, prepareDatabase } from './upgrade/prepare-database.ts'

const COMMAND = isBuilt() ? 'node upgrade.js' : 'npm run upgrade --'
const USAGE = `Użycie: ${COMMAND} [--wait=<sekundy>]`

const FOLDER = 'upgrade-'
const BACKUP_TIMEOUT_MS = 600_000

/** How long the staff cannot save, at most, unless somebody says otherwise, in seconds. */
const WAIT_S = 30

/**
 * `npm run upgrade`, run where the new version lies: the portal that runs on DATA_DIR goes on as this version, and readers notice
 * nothing. Whatever goes wrong on the way, the former version serves on, on its own data.
 */
export async function main(args: string[]): Promise<number> {
  const timeoutMs = parseWait(args) * 1_000
  const config = readConfig(process.env)
  if (!isBuilt()) await (await import('./build.ts')).buildWhenStale()
  const program = builtStart()
  process.umask(PRIVATE_UMASK)
  // Ended by an exit, the trial ends with us.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  const running = await meetRunningPortal(config.dataDir)
  try {
    const startedAs = await running.ask({ step: 'meet' })
    requireOtherVersion(startedAs, program)
    refuseNewerDatabase(config.dataDir)
    await makeCopy(config.dataDir)
    const pauseMs = await takeOver({ running, config, program, timeoutMs })
    console.log(
      `Działa nowa wersja. Zapisywanie było wstrzymane przez ${(pauseMs / 1_000).toFixed(1).replace('.', ',')} s.`,
    )
    tellNextStart(startedAs, program)
    if (isReplicated(config.dataDir)) console.log('Uruchom ponownie Litestream: czyta jeszcze poprzednią bazę.')
    return 0
  } finally {
    running.close()
  }
}

/** Returns how long nothing could be saved, in ms. */
async function takeOver(options: {
  running: RunningPortal
  config: PortalConfig
  program: string
  timeoutMs: number
}): Promise<number> {
  const { running, config, program, timeoutMs } = options
  const { dataDir, siteUrl } = config
  removeAbandoned(dataDir)
  const folder = mkdtempSync(join(dataDir, FOLDER))
  console.log('Wstrzymuję zapisy i przygotowuję dane dla nowej wersji; czytelnicy czytają dalej.')
  const heldAt = performance.now()
  try {
    await running.ask({ step: 'hold' })
    // From here to the switch nobody writes, whoever they are; after it the former database takes nothing more.
    const lock = lockWrites(dataDir)
    try {
      await prepareDatabase({ dataDir, folder, program, siteUrl, timeoutMs })
      if (!running.isThere()) throw new StartError('Portal zatrzymał się w czasie aktualizacji. Uruchom go ponownie.')
      switchDatabase(dataDir, folder)
    } finally {
      lock.release()
    }
    await running.ask({ step: 'take-over', command: portalCommand(join(dirname(program), 'worker.js')) })
    return performance.now() - heldAt
  } catch (error) {
    // Where nobody is left to do it.
    if (!running.isThere()) undoSwitch(dataDir)
    if (!(error instanceof StartError)) throw error
    throw new StartError(`Aktualizacja się nie udała, portal działa jak przed nią. ${error.message}`, { cause: error })
  } finally {
    if (!isSwitchUnfinished(dataDir)) rmSync(folder, { recursive: true, force: true })
  }
}

function requireOtherVersion(startedAs: string, program: string): void {
  if (realpathSync(startedAs) !== realpathSync(program)) return
  throw new StartError(
    'Portal działa już z tego folderu. Nową wersję umieść w osobnym folderze i tam uruchom to polecenie.',
  )
}

function refuseNewerDatabase(dataDir: string): void {
  const file = join(dataDir, DATABASE_FILE)
  if (!existsSync(file)) throw new StartError(`W ${dataDir} nie ma bazy portalu.`)
  withReader(file, (client) => void pendingMigrations(client))
}

async function makeCopy(dataDir: string): Promise<void> {
  console.log('Robię kopię zapasową.')
  const [made] = await runBackups({
    dataDir,
    places: [{ folder: backupsFolder(dataDir), isScheduled: false }],
    clock: Date.now,
    lock: { timeoutMs: BACKUP_TIMEOUT_MS, onWait: () => console.log('Inny proces właśnie robi kopię; czekam.') },
  })
  console.log(`Kopia gotowa i sprawdzona: ${made?.folder}.`)
}

function tellNextStart(startedAs: string, program: string): void {
  if (moveCurrentLink(startedAs, dirname(program))) return
  console.log(
    `Po zatrzymaniu portalu lub maszyny uruchamiaj już nową wersję: ${program} (w systemd popraw ExecStart). Poprzednia odmówi pracy na nowszej bazie.`,
  )
}

/** Litestream has tables of its own in a database that it copies. */
function isReplicated(dataDir: string): boolean {
  const table = "select 1 from sqlite_schema where name = '_litestream_seq'"
  return withReader(join(dataDir, DATABASE_FILE), (client) => client.prepare(table).get() !== undefined)
}

/** What a killed upgrade left behind. */
function removeAbandoned(dataDir: string): void {
  if (isSwitchUnfinished(dataDir))
    throw new StartError('Inna aktualizacja tego portalu już trwa. Poczekaj, aż się skończy.')
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(FOLDER)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

function parseWait([argument, ...others]: string[]): number {
  if (argument === undefined) return WAIT_S
  const [, seconds] = /^--wait=(\d{1,4})$/.exec(argument) ?? []
  if (seconds === undefined || others.length > 0) throw new StartError(USAGE)
  return Number(seconds)
}
