import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withReader } from '#db/copied-database.ts'
import { DATABASE_FILE } from '#db/database-file.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { isBuilt } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import { backupsFolder } from '#services/backup/list-backups.ts'
import { runBackups } from '#services/backup/run-backups.ts'
import { builtStart } from './drill/trial-portal.ts'
import { PRIVATE_UMASK } from './private-files.ts'
import { readConfig } from './read-config.ts'
import { meetRunningPortal } from './upgrade/control-client.ts'
import { moveCurrentLink } from './upgrade/current-link.ts'
import { takeOver } from './upgrade/take-over.ts'

const COMMAND = isBuilt() ? 'node upgrade.js' : 'npm run upgrade --'
const USAGE = `Użycie: ${COMMAND} [--wait=<sekundy>]`

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
    console.log('Wstrzymuję zapisy i przygotowuję dane dla nowej wersji; czytelnicy czytają dalej.')
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

/** The account of the portal often may not change where its program lies: whoever may is told what to do. */
function tellNextStart(startedAs: string, program: string): void {
  try {
    if (moveCurrentLink(startedAs, dirname(program))) return
  } catch {
    const [folder, link] = [dirname(program), dirname(startedAs)]
    console.log(
      `Następny start ma być już z nowej wersji. To konto nie może przestawić dowiązania, więc zrób to na koncie root: ln -sfn ${folder} ${link}`,
    )
    return
  }
  console.log(
    `Po zatrzymaniu portalu lub maszyny uruchamiaj już nową wersję: ${program} (w systemd popraw ExecStart). Poprzednia odmówi pracy na nowszej bazie.`,
  )
}

/** Litestream has tables of its own in a database that it copies. */
function isReplicated(dataDir: string): boolean {
  const table = "select 1 from sqlite_schema where name = '_litestream_seq'"
  return withReader(join(dataDir, DATABASE_FILE), (client) => client.prepare(table).get() !== undefined)
}

function parseWait([argument, ...others]: string[]): number {
  if (argument === undefined) return WAIT_S
  const [, seconds] = /^--wait=(\d{1,4})$/.exec(argument) ?? []
  if (seconds === undefined || others.length > 0) throw new StartError(USAGE)
  return Number(seconds)
}
