import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '#server/log.ts'

/**
 * On SIGTERM or SIGINT: finishes running requests (the door has its own patience), closes the database and exits with 0.
 * A second signal means now.
 */
export function stopOnSignal(portal: { log: Log; stop: () => Promise<boolean>; closeDatabase: () => void }): void {
  let stopping = false
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    const inPeace = await portal.stop()
    portal.closeDatabase()
    portal.log.info({ signal, inPeace }, 'stopped')
    await wait(0)
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, (name) => void onSignal(name))
}
