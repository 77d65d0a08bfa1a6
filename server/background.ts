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
  /** Does nothing when it runs already. */
  readonly start: () => void
  /** Begins nothing more. Resolves when a look at due moments and a message on its way have ended. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly config: PortalConfig
  readonly database: Database
  readonly freshness: Freshness
  /** What readers see has changed. */
  readonly onChange: () => void
  readonly log: Log
  readonly clock: () => number
}

/** What the portal does by itself, whoever asks for what. It can be stopped and started again. */
export function createBackground(options: Options): Background {
  let running: ReturnType<typeof startAll> | null = null
  return {
    start: () => {
      running ??= startAll(options)
    },
    stop: async () => {
      const stopped = running?.stop()
      running = null
      await stopped
    },
    poll: () => running?.poll(),
    lookedAt: () => running?.lookedAt() ?? null,
  }
}

function startAll(options: Options) {
  const { config, database, clock, log } = options
  const { siteUrl, dataDir } = config
  const { stop: stopPoller, ...poller } = startPoller(options)
  const others = [
    startRetention({ database, clock, log }),
    startDailyRoots({ database, dataDir, clock, log }),
    startCleaningRedactions({ database, dataDir, clock, log }),
    startAskingOuterLinks({ database, siteUrl, clock, log }),
    startReadingFiles({ database, dataDir, clock, log, afterKeeping: poller.poll }),
    ...(config.backups ? [startBackups({ database, dataDir, secondPlace: config.backupPlace, clock, log })] : []),
  ]
  const mail = startSendingMail({ ...config, database, clock, log })
  return {
    ...poller,
    stop: async () => {
      for (const one of others) one.stop()
      await Promise.all([stopPoller(), mail.stop()])
    },
  }
}
