import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { isBackupLate } from '#services/backup/backup-state.ts'
import { isMailStuck } from '#services/mail/mail-queries.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { countPolicyViolations } from '#services/system/policy-violations.ts'
import { createAdmission } from './admission.ts'
import { startAskingOuterLinks } from './ask-outer-links.ts'
import { createAssets } from './assets.ts'
import { startCleaningRedactions } from './clean-redactions.ts'
import { startDailyCounts } from './daily-counts.ts'
import { startDailyRoots } from './daily-roots.ts'
import { keepDueMoments } from './due-moments.ts'
import { createEdgePurge } from './edge-purge.ts'
import { createFreshness } from './freshness.ts'
import { createGateway } from './gateway.ts'
import { createGracefulStop } from './graceful-stop.ts'
import { createHealth } from './health.ts'
import { createHttpServer } from './http-server.ts'
import { keepEpoch } from './keep-epoch.ts'
import { LIMITS } from './limits.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import { startNext } from './next-renderer.ts'
import { createPolicyReports } from './policy-reports.ts'
import { type Poller, startPoller } from './poller.ts'
import { createPublicAnswers } from './public-answers.ts'
import { listPublicFiles } from './public-files.ts'
import { createPublicPage, type NotFoundOrGone, type Renderer } from './public-page.ts'
import { startReadCounter } from './read-counter.ts'
import { startReadingFiles } from './read-files.ts'
import { createResponseCache, noCache } from './response-cache.ts'
import { startRetention } from './retention.ts'
import { startBackups } from './scheduled-backups.ts'
import { startSendingMail } from './send-mail.ts'

/** How long Next may take to close after the last request ended, in ms. */
const CLOSING_MS = 500

/** In development a render may compile for seconds first, for one person. */
const UNBOUNDED = { slots: Number.POSITIVE_INFINITY, waiting: 0, waitMs: 0 }

export type ServeOptions = {
  readonly config: PortalConfig
  /** Asked for freshness on every request; due moments are written through it. */
  readonly database: Database
  /** The portal's folder: `public/` and Next's build lie there, in development `app/` too. */
  readonly dir: string
  /** Folder of the build in it. */
  readonly distDir: string
  readonly dev: boolean
  readonly log: Log
  readonly notFoundOrGone: NotFoundOrGone
  readonly clock: () => number
}

/** Opens the portal to the world. Throws StartError when the port cannot be had. `stop` says whether all ended in peace. */
export async function serve(options: ServeOptions): Promise<{ stop: () => Promise<boolean> }> {
  const { config, database, dir, dev, log, clock } = options
  const { siteUrl, trustProxy, host, port, dataDir } = config
  let renderer: Renderer = () => Promise.reject(new Error('Next is not ready'))
  const render: Renderer = (request, response) => renderer(request, response)
  const readMoment = preparePublicMoment(database)
  const freshness = createFreshness({
    clock,
    readMoment,
    keepDueMoments: (now, afterBatch) => keepDueMoments(database, now, afterBatch),
    log,
  })
  const edge = createEdgePurge({ urls: config.purgeUrls, log })
  let poller: Poller | null = null
  const admission = createAdmission(dev ? UNBOUNDED : LIMITS.publicRenders)
  const page = createPublicPage({
    renderer: render,
    notFoundOrGone: options.notFoundOrGone,
    siteUrl,
    dev,
    log,
    admission,
  })
  const publicDir = join(dir, 'public')
  const counts = startDailyCounts({ database, clock, log })
  const reads = startReadCounter(log, counts.countReadings)
  const policyReports = createPolicyReports({
    siteUrl,
    count: (found) => countPolicyViolations(database, found, clock()),
    onError: (error) => log.warn({ err: error }, 'violations of the content policy: not counted'),
  })
  const gateway = createGateway({
    countRead: reads.count,
    countReading: (path) => counts.countReadings(path, 1),
    countVainSearch: counts.countVainSearch,
    siteUrl,
    providerOrigin: config.oidc && new URL(config.oidc.issuer).origin,
    trustProxy,
    dev,
    log,
    renderer: render,
    answers: createPublicAnswers({ freshness, cache: dev ? noCache : createResponseCache(), render: page }),
    assets: dev ? null : createAssets({ publicDir, staticDir: join(dir, options.distDir, 'static'), siteUrl }),
    health: createHealth({
      dataDir,
      database,
      clock,
      isEdgeBehind: edge.isBehind,
      lookedAt: () => poller?.lookedAt() ?? null,
      isBackupLate: () => isBackupLate(database, { dataDir, isScheduled: config.backups }, clock()),
      isMailStuck: () => config.mail !== null && isMailStuck(database, clock()),
    }),
    contentVersion: freshness.token,
    policyReports,
    afterWriting: () => poller?.poll(),
    publicFiles: listPublicFiles(publicDir, { dev }),
  })
  const server = createHttpServer({ gateway, siteUrl, log, dev })
  const next = await startNext({ dir, distDir: options.distDir, dev, host, port, httpServer: server })
  renderer = next.renderer
  const stopServer = createGracefulStop(server)
  await listen(server, { host, port })
  const onChange = () => {
    edge.purge()
    keepEpoch(dataDir, readMoment().epoch, log)
  }
  poller = startPoller({ freshness, onChange, log, clock })
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
    stop: async () => {
      const looked = poller?.stop()
      edge.stop()
      retention.stop()
      roots.stop()
      redactions.stop()
      outerLinks.stop()
      reading.stop()
      backups?.stop()
      const mailed = mail.stop()
      policyReports.stop()
      const inPeace = await stopServer()
      reads.stop()
      counts.stop()
      await Promise.race([Promise.all([next.close(), looked, mailed]), wait(CLOSING_MS)])
      return inPeace
    },
  }
}
