import { createServer } from 'node:http'
import { join } from 'node:path'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { databaseRefusal } from '#db/database-refusal.ts'
import { migrate } from '#db/migrate.ts'
import { closeConnections } from '#db/open-connections.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { listen } from '#server/listen.ts'
import { createLog, type Log } from '#server/log.ts'
import { isDatabaseEmpty } from '#services/is-database-empty.ts'
import { requireGoodAdminPassword } from './admin-password.ts'
import { ensureAuthSecret } from './auth-secret.ts'
import { preparePortalDirectory } from './data-directory.ts'
import { keepReserve } from './disk-reserve.ts'
import { withExclusiveLock } from './exclusive-lock.ts'
import { readConfig } from './read-config.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { stopWithParent } from './stop-with-parent.ts'

const LOCK_TIMEOUT_MS = 600_000

/**
 * Brings the portal up, in this order, so that whatever is wrong is said before anything was changed:
 * configuration, data directory, port; then, one process at a time: migrations, build, first content; then the server listens.
 * Throws StartRefusal.
 */
export async function openPortal(options: { dev: boolean; build: () => Promise<unknown> }): Promise<void> {
  stopWithParent()
  const config = readConfig(process.env)
  const { isFull } = preparePortalDirectory(config.dataDir)
  await requireFreePort(config)
  if (isFull) console.log(FULL_DISK)
  else keepReserve(config.dataDir)

  const database = await openPreparedDatabase(config, options.build).catch((error: unknown) => {
    throw databaseRefusal(error, join(config.dataDir, DATABASE_FILE))
  })

  const { notFoundOrGone } = await import('#services/public/explain-absence.ts')
  const { serve } = await import('#server/serve.ts')
  const log = createLog()
  if (options.dev) log.level = 'warn'
  const { stop } = await serve({
    config,
    database,
    dir: process.cwd(),
    distDir: process.env.NEXT_DIST_DIR ?? '.next',
    dev: options.dev,
    log,
    notFoundOrGone: (path) => notFoundOrGone(database, path, Date.now()),
    clock: Date.now,
  })
  stopOnSignal({ log, stop, closeDatabase: closeConnections })
  clearAwayOrphans(database, config.dataDir, log)
  console.log(
    `Portal działa: ${config.siteUrl} (gotowy po ${(performance.now() / 1000).toFixed(1).replace('.', ',')} s).`,
  )
}

const FULL_DISK =
  'Na dysku nie ma miejsca: portal uruchamia się do czytania, a zapisy będą odrzucane, dopóki miejsca nie przybędzie.'

/** One process at a time: secret, migrations, build, first content. */
function openPreparedDatabase(config: PortalConfig, build: () => Promise<unknown>): Promise<Database> {
  return withExclusiveLock(startLock(config), { timeoutMs: LOCK_TIMEOUT_MS, onWait: sayWaiting }, async () => {
    process.env.AUTH_SECRET = ensureAuthSecret(config)
    const { applied } = migrate({ dataDir: config.dataDir, now: Date.now() })
    if (applied.length > 0) console.log(`Baza danych: wykonano migracje (${applied.length}).`)
    const opened = openDatabase(join(config.dataDir, DATABASE_FILE))
    const isFirstStart = isDatabaseEmpty(opened)
    const warning = isFirstStart && config.admin && (await requireGoodAdminPassword(config.admin, config.siteUrl))
    if (warning) console.log(`Uwaga: ${warning}`)
    await build()
    if (isFirstStart) {
      // Loaded only now: it brings all the demonstration content along.
      const { ensureFirstContent } = await import('#services/first-content.ts')
      const { lines } = await ensureFirstContent(opened, config, Date.now())
      for (const line of lines) console.log(line)
    }
    return opened
  })
}

/** While the server listens: readers need not wait for it, and a start does not fail by it. */
async function clearAwayOrphans(database: Database, dataDir: string, log: Log): Promise<void> {
  try {
    const { removeOrphans } = await import('#services/media/remove-orphans.ts')
    const found = await removeOrphans(database, dataDir, Date.now())
    if (found > 0) log.info({ found }, 'files of uploads that were cut off: cleared away')
  } catch (error) {
    // A portal that was stopped meanwhile has closed its database; the next start goes on.
    if (database.$client.open) log.error({ err: error }, 'files of uploads that were cut off: not cleared away')
  }
}

/** Asked before the long work, so that one need not wait for a build to learn it. The port is given back at once. */
async function requireFreePort(config: PortalConfig): Promise<void> {
  const probe = createServer()
  await listen(probe, config)
  await new Promise((done) => probe.close(done))
}

function startLock(config: PortalConfig): string {
  return join(config.dataDir, 'start.lock')
}

function sayWaiting(): void {
  console.log('Inny proces właśnie przygotowuje ten portal; czekam.')
}
