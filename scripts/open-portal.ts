import type { Database } from '#db/client.ts'
import { closeConnections } from '#db/open-connections.ts'
import { portalFolder } from '#db/portal-folder.ts'
import { createLog, type Log } from '#server/log.ts'
import { distDirName } from './build-names.ts'
import { preparePortal } from './prepare-portal.ts'
import { readConfig } from './read-config.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { stopWithParent } from './stop-with-parent.ts'

/**
 * Brings the portal up, in this order, so that whatever is wrong is said before anything was changed:
 * configuration, data directory, port; then, one process at a time: migrations, first content; then the server listens.
 * Throws StartError.
 */
export async function openPortal({ dev }: { dev: boolean }): Promise<void> {
  stopWithParent()
  const config = readConfig(process.env)
  const database = await preparePortal(config)

  const { notFoundOrGone } = await import('#services/public/explain-absence.ts')
  const { serve } = await import('#server/serve.ts')
  const log = createLog()
  if (dev) log.level = 'warn'
  const { stop } = await serve({
    config,
    database,
    dir: portalFolder(),
    distDir: distDirName(),
    dev,
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

/** While the server listens: readers need not wait for it, and a start does not fail by it. */
async function clearAwayOrphans(database: Database, dataDir: string, log: Log): Promise<void> {
  try {
    const { removeOrphans } = await import('#services/media/remove-orphans.ts')
    const found = await removeOrphans(database, dataDir, Date.now())
    if (found > 0) log.info({ found }, 'files of uploads that were cut off: cleared away')
    const { removeStaleCards } = await import('#services/card/kept-cards.ts')
    await removeStaleCards(database, dataDir)
  } catch (error) {
    // A portal that was stopped meanwhile has closed its database; the next start goes on.
    if (database.$client.open) log.error({ err: error }, 'files of uploads that were cut off: not cleared away')
  }
}
