import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { countedTables, type DatabaseFacts, readDatabaseFacts } from '#db/copied-database.ts'
import { withExclusiveLock } from '#db/exclusive-lock.ts'
import { type DrillReport, isDrillGood } from '#domain/backup/backup-reports.ts'
import { ownAddress, type PortalConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'
import { backupsFolder, listBackups } from '#services/backup/list-backups.ts'
import { tryToRead } from '#services/backup/make-backup.ts'
import { writeDrillReport } from '#services/backup/report-files.ts'
import { restoreBackup } from '#services/backup/restore-backup.ts'
import { runBackups } from '#services/backup/run-backups.ts'
import { differentPages, pagesToCompare } from './drill/compare-pages.ts'
import { builtStart, isAnswering, startTrialPortal } from './drill/trial-portal.ts'
import { PRIVATE_UMASK } from './private-files.ts'
import { readConfig } from './read-config.ts'

const FOLDER = 'drill-'
const LOCK_TIMEOUT_MS = 600_000

/** A portal in which somebody publishes all the while cannot be compared; then an hour with less work has to be found. */
const TRIES = 3

/**
 * `npm run drill`: restores the newest copy into a place of its own, starts the portal on it and compares it with the living one,
 * pages byte for byte. Where the living one has changed since the copy, a new copy is made first: only the same state can be
 * compared. Ends with 1 when something differs.
 */
export async function main(): Promise<number> {
  const config = readConfig(process.env)
  const { dataDir } = config
  const program = builtStart()
  if (!existsSync(join(dataDir, DATABASE_FILE))) throw new StartError(`W ${dataDir} nie ma bazy portalu.`)
  if (!(await isAnswering(ownAddress(config))))
    throw new StartError(`Portal nie odpowiada pod ${ownAddress(config)}. Uruchom go: próba porównuje z nim kopię.`)
  process.umask(PRIVATE_UMASK)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  const lock = { timeoutMs: 0, onWait: () => undefined }
  const report = await withExclusiveLock(join(dataDir, 'komunikat.drill-lock'), lock, () => holdDrill(config, program))
  writeDrillReport(dataDir, report)
  sayReport(report)
  return isDrillGood(report) ? 0 : 1
}

async function holdDrill(config: PortalConfig, program: string): Promise<DrillReport> {
  removeAbandoned(config.dataDir)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const report = await tryOnce(config, program)
    if (report !== null) return report
    console.log('Portal zmienił się w czasie próby; zaczynam od nowa.')
  }
  throw new StartError('Portal zmieniał się w czasie każdej próby. Powtórz ją o spokojniejszej porze.')
}

/** Null when what readers see in the living portal has changed meanwhile. */
async function tryOnce(config: PortalConfig, program: string): Promise<DrillReport | null> {
  const { dataDir, siteUrl } = config
  const begun = performance.now()
  const copy = await currentCopy(dataDir)
  const place = mkdtempSync(join(dataDir, FOLDER))
  try {
    console.log(`Przywracam obok kopię ${copy.name}.`)
    const beforeRestore = performance.now()
    await restoreBackup({
      copy: copy.folder,
      dataDir: place,
      now: Date.now(),
      confirm: async () => true,
      isTrial: true,
    })
    const differentCounts = countedTables.filter(
      (table) => readDatabaseFacts(join(place, DATABASE_FILE)).counts[table] !== copy.counts[table],
    )
    const beforeStart = performance.now()
    const trial = await startTrialPortal(program, { dataDir: place, siteUrl })
    const started = performance.now()
    try {
      const living = ownAddress(config)
      const pages = await pagesToCompare(living)
      const different = await differentPages(pages, living, trial.origin)
      const epochs = [dataDir, place].map((one) => readDatabaseFacts(join(one, DATABASE_FILE)).epoch)
      if (epochs.some((epoch) => epoch !== copy.epoch)) return null
      return {
        at: Date.now(),
        backup: copy.name,
        restoreMs: Math.round(beforeStart - beforeRestore),
        startMs: Math.round(started - beforeStart),
        totalMs: Math.round(performance.now() - begun),
        pages: pages.length,
        differentPages: different,
        differentCounts,
      }
    } finally {
      await trial.stop()
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

type CurrentCopy = Pick<DatabaseFacts, 'epoch' | 'counts'> & { readonly name: string; readonly folder: string }

/** The newest copy when it holds what the portal holds now; otherwise one that is made now. */
async function currentCopy(dataDir: string): Promise<CurrentCopy> {
  const living = readDatabaseFacts(join(dataDir, DATABASE_FILE))
  const newest = newestCopy(dataDir)
  if (newest !== null && isSame(newest, living)) return newest
  console.log('W portalu coś się zmieniło od ostatniej kopii; robię nową.')
  await runBackups({
    dataDir,
    places: [{ folder: backupsFolder(dataDir), isScheduled: false }],
    clock: Date.now,
    lock: { timeoutMs: LOCK_TIMEOUT_MS, onWait: () => console.log('Inny proces właśnie robi kopię; czekam.') },
  })
  const made = newestCopy(dataDir)
  if (made === null) throw new StartError('Kopii, którą właśnie zrobiono, nie ma.')
  return made
}

function newestCopy(dataDir: string): CurrentCopy | null {
  for (const backup of listBackups(backupsFolder(dataDir))) {
    const read = tryToRead(backup)
    if (read === null) continue
    const { epoch, counts } = read.manifest
    return { name: backup.name, folder: backup.folder, epoch, counts: counts as DatabaseFacts['counts'] }
  }
  return null
}

function isSame(copy: CurrentCopy, living: DatabaseFacts): boolean {
  return copy.epoch === living.epoch && countedTables.every((table) => copy.counts[table] === living.counts[table])
}

/** What a killed drill left behind. Called while no other drill runs. */
function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(FOLDER)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

function sayReport({ pages, restoreMs, startMs, totalMs, ...different }: DrillReport): void {
  console.log(
    `Przywrócenie: ${seconds(restoreMs)}, uruchomienie: ${seconds(startMs)}, cała próba: ${seconds(totalMs)}. Porównane strony: ${pages}.`,
  )
  if (different.differentPages.length > 0) console.log(`Inne strony: ${different.differentPages.join(', ')}`)
  if (different.differentCounts.length > 0) console.log(`Inna liczba wierszy: ${different.differentCounts.join(', ')}`)
  console.log(
    isDrillGood({ pages, restoreMs, startMs, totalMs, ...different })
      ? 'Kopia jest dobra.'
      : 'Kopia różni się od portalu.',
  )
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1).replace('.', ',')} s`
}
