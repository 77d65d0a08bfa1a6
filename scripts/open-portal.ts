import type { Database } from '#db/client.ts'
import { closeConnections } from '#db/open-connections.ts'
import { portalFolder } from '#db/portal-folder.ts'
import { createLog, type Log } from '#server/log.ts'
import { distDirName } from './build-names.ts'
import { preparePortal } from './prepare-portal.ts'
import { readConfig } from './read-config.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { stopWithParent } from './stop-with-parent.ts'
import { findSupervisor } from './supervisor/supervised.ts'
import { TRIAL_VARIABLE } from './trial-variable.ts'

/**
 * Brings the portal up, in this order, so that whatever is wrong is said before anything was changed:
 * configuration, data directory, port; then, one process at a time: migrations, first content; then the server listens.
 * `isTakingOver`: from a process of another version, whose socket it is given in the end (scripts/supervisor). Throws StartError.
 */
export async function openPortal({ dev, isTakingOver = false }: { dev: boolean; isTakingOver?: boolean }) {
  const supervisor = findSupervisor()
  if (!supervisor) stopWithParent()
  const config = readConfig(process.env)
  const isTrial = process.env[TRIAL_VARIABLE] === '1'
  const database = await preparePortal(config, { isTakingOver, isTrial })

  const { notFoundOrGone } = await import('#services/public/explain-absence.ts')
  const { serve } = await import('#server/serve.ts')
  const log = createLog()
  if (dev) log.level = 'warn'
  const portal = await serve({
    config,
    database,
    dir: portalFolder(),
    distDir: distDirName(),
    dev,
    log,
    notFoundOrGone: (path) => notFoundOrGone(database, path, Date.now()),
    clock: Date.now,
    isHeld: isTakingOver || isTrial,
    takeSocket: async () => (isTakingOver && supervisor ? supervisor.takeSocket() : null),
  })
  const stopped = stopOnSignal({ log, stop: portal.stop, closeDatabase: () => closeConnections(portal) })
  supervisor?.serve(config.dataDir, portal.socket, {
    hold: portal.hold,
    recentAddresses: portal.recentAddresses,
    open: () => {
      portal.open()
      void clearAwayOrphans(database, config.dataDir, log)
    },
    leave: () => stopped('leave', () => portal.leave(supervisor.sayQuiet)),
  })
  if (!portal.isHeld()) void clearAwayOrphans(database, config.dataDir, log)
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
