import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { databaseError } from '#db/database-error.ts'
import { undoSwitch } from '#db/database-switch.ts'
import { withExclusiveLock } from '#db/exclusive-lock.ts'
import { migrate } from '#db/migrate.ts'
import { sharePortalLock } from '#db/portal-lock.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { listen } from '#server/listen.ts'
import { startRegister } from '#services/changes/start-register.ts'
import { isDatabaseEmpty } from '#services/is-database-empty.ts'
import { repeatRedactions } from '#services/redaction/repeat-redactions.ts'
import { isSearchCurrent, rebuildSearch } from '#services/search/rebuild-search.ts'
import { requireGoodAdminPassword } from './admin-password.ts'
import { ensureAuthSecret } from './auth-secret.ts'
import { preparePortalDirectory } from './data-directory.ts'
import { keepReserve } from './disk-reserve.ts'
import { readConfig } from './read-config.ts'

const LOCK_TIMEOUT_MS = 600_000

/** A portal whose supervisor was killed a moment ago lets go of its port within this time, in ms. */
const FREED_MS = 1_000

const FULL_DISK =
  'Na dysku nie ma miejsca: portal uruchamia się do czytania, a zapisy będą odrzucane, dopóki miejsca nie przybędzie.'

const UNDONE = 'Aktualizację przerwano w połowie: przywrócono bazę sprzed niej, niczego nie utracono.'

/** What a start would refuse, said before a build that takes a minute. Leaves what a start leaves, first content excepted. */
export async function checkBeforeBuild(): Promise<void> {
  const config = readConfig(process.env)
  await requirePlace(config)
  const database = await underStartLock(config, USUAL, async (_, isFirstStart) => {
    if (isFirstStart && config.admin) await requireGoodAdminPassword(config.admin, config.siteUrl)
  })
  database.$client.close()
}

type Manner = {
  /** From another process, which has the port, on a database put in its place a moment ago. */
  readonly isTakingOver: boolean
  /** On a copy, of which no further copy need be made. */
  readonly isTrial: boolean
}

const USUAL: Manner = { isTakingOver: false, isTrial: false }

/** Data directory and port; then, one process at a time: secret, migrations, first content. Throws StartError. */
export async function preparePortal(config: PortalConfig, manner: Manner = USUAL): Promise<Database> {
  const { isFull } = manner.isTakingOver ? preparePortalDirectory(config.dataDir) : await requirePlace(config)
  if (isFull) console.log(FULL_DISK)
  else keepReserve(config.dataDir)
  // To the end of the process: nobody puts a copy in the place of what it works on.
  sharePortalLock(config.dataDir)
  return underStartLock(config, manner, async (opened, isFirstStart) => {
    if (!isFull) await bringSearchUpToDate(opened)
    if (isFirstStart) await writeFirstContent(opened, config)
    // After the first content, whose past of months is told in its own order.
    if (!isFull) startRegister(opened, { dataDir: config.dataDir, now: Date.now() })
    eraseAgain(opened, config)
  })
}

async function writeFirstContent(opened: Database, config: PortalConfig): Promise<void> {
  const warning = config.admin && (await requireGoodAdminPassword(config.admin, config.siteUrl))
  if (warning) console.log(`Uwaga: ${warning}`)
  // Loaded only now: later starts need none of it.
  const { ensureFirstContent } = await import('./first-content.ts')
  const { lines } = await ensureFirstContent(opened, config, Date.now())
  for (const line of lines) console.log(line)
}

/** What was erased stays so in an older copy; without room for it nobody reads that copy (StartError or the disk's own error). */
function eraseAgain(opened: Database, { dataDir }: PortalConfig): void {
  const places = repeatRedactions(opened, { dataDir, now: Date.now() })
  if (places > 0) console.log(`Dane usunięte wcześniej usunięto także z odtworzonej kopii (miejsca: ${places}).`)
}

/** After an update that reads texts in another way: before anybody searches, and as the migrations while nobody writes. */
async function bringSearchUpToDate(opened: Database): Promise<void> {
  if (isSearchCurrent(opened)) return
  const articles = await rebuildSearch(opened, { alone: true })
  if (articles > 0) console.log(`Wyszukiwarka: przygotowano indeks (artykuły: ${articles}).`)
}

/** A directory to write to, and a port. The port is asked before the long work, and given back at once. */
async function requirePlace(config: PortalConfig): Promise<{ isFull: boolean }> {
  const place = preparePortalDirectory(config.dataDir)
  await tryPort(config, performance.now() + FREED_MS)
  return place
}

async function tryPort(config: PortalConfig, until: number): Promise<void> {
  const probe = createServer()
  try {
    await listen(probe, config)
  } catch (error) {
    if (performance.now() > until) throw error
    await wait(FREED_MS / 4)
    return tryPort(config, until)
  }
  await new Promise((done) => probe.close(done))
}

function underStartLock(
  config: PortalConfig,
  { isTakingOver, isTrial }: Manner,
  work: (opened: Database, isFirstStart: boolean) => Promise<void>,
): Promise<Database> {
  const file = join(config.dataDir, DATABASE_FILE)
  const lock = join(config.dataDir, 'start.lock')
  const prepared = withExclusiveLock(lock, { timeoutMs: LOCK_TIMEOUT_MS, onWait: sayWaiting }, async () => {
    process.env.AUTH_SECRET = ensureAuthSecret(config)
    if (!isTakingOver && undoSwitch(config.dataDir)) console.log(UNDONE)
    const { applied } = migrate({ dataDir: config.dataDir, now: Date.now(), isTakingOver, isTrial })
    if (applied.length > 0) console.log(`Baza danych: wykonano migracje (${applied.length}).`)
    const opened = openDatabase(file)
    await work(opened, isDatabaseEmpty(opened))
    return opened
  })
  return prepared.catch((error: unknown) => {
    throw databaseError(error, file)
  })
}

function sayWaiting(): void {
  console.log('Inny proces właśnie przygotowuje ten portal; czekam.')
}
