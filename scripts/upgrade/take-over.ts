import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isSwitchUnfinished, switchDatabase, undoSwitch } from '#db/database-switch.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'
import { portalCommand } from '../process-settings.ts'
import type { RunningPortal } from './control-client.ts'
import { lockWrites, prepareDatabase } from './prepare-database.ts'

const FOLDER = 'upgrade-'

/**
 * Has `program`, the new version, take the place of the running portal. Nothing is written meanwhile, for `timeoutMs` at most.
 * Returns how long nothing was, in ms. Throws StartError when it could not; then all is as it was.
 */
export async function takeOver(options: {
  running: RunningPortal
  config: Pick<PortalConfig, 'dataDir' | 'siteUrl'>
  program: string
  timeoutMs: number
}): Promise<number> {
  const { running, config, program, timeoutMs } = options
  const { dataDir, siteUrl } = config
  removeAbandoned(dataDir)
  const folder = mkdtempSync(join(dataDir, FOLDER))
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

/** What a killed upgrade left behind. */
function removeAbandoned(dataDir: string): void {
  if (isSwitchUnfinished(dataDir))
    throw new StartError('Inna aktualizacja tego portalu już trwa. Poczekaj, aż się skończy.')
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(FOLDER)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}
