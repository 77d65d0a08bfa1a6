import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { startAskingOuterLinks } from './ask-outer-links.ts'
import { startCleaningRedactions } from './clean-redactions.ts'
import { startDailyRoots } from './daily-roots.ts'
import type { Freshness } from './freshness.ts'
import type { Log } from './log.ts'
import { type Poller, startPoller } from './poller.ts'
import { startReadingFiles } from './read-files.ts'
import { startRetention } from './retention.ts'
import { startBackups } from './scheduled-backups.ts'
import { startSendingMail } from './send-mail.ts'

export type Background = Pick<Poller, 'poll' | 'lookedAt'> & {
  /** Begins nothing more. Resolves when a look at due moments and a message on its way have ended. */
  readonly stop: () => Promise<void>
}

/** What the portal does by itself, whoever asks for what. */
export function startBackground(options: {
  config: PortalConfig
  database: Database
  freshness: Freshness
  /** What readers see has changed. */
  onChange: () => void
  log: Log
  clock: () => number
}): Background {
  const { config, database, clock, log } = options
  const { siteUrl, dataDir } = config
  const { stop: stopPoller, ...poller } = startPoller(options)
  const retention = startRetention({ database, clock, log })
  const roots = startDailyRoots({ database, dataDir, clock, log })
  const redactions = startCleaningRedactions({ database, dataDir, clock, log })
  const outerLinks = startAskingOuterLinks({ database, siteUrl, clock, log })
  const reading = startReadingFiles({ database, dataDir, clock, log, afterKeeping: poller.poll })
  const backups = config.backups
    ? startBackups({ database, dataDir, secondPlace: config.backupPlace, clock, log })
    : null
  const mail = startSendingMail({ ...config, database, clock, log })
  return {
    ...poller,
    stop: async () => {
      retention.stop()
      roots.stop()
      redactions.stop()
      outerLinks.stop()
      reading.stop()
      backups?.stop()
      await Promise.all([stopPoller(), mail.stop()])
    },
  }
}
