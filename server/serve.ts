import { join } from 'node:path'
import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { isBackupLate } from '#services/backup/backup-state.ts'
import { isMailStuck } from '#services/mail/mail-queries.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { countPolicyViolations } from '#services/system/policy-violations.ts'
import { createAdmission } from './admission.ts'
import { createAssets } from './assets.ts'
import { createBackground } from './background.ts'
import { startDailyCounts } from './daily-counts.ts'
import { keepDueMoments } from './due-moments.ts'
import { createEdgePurge } from './edge-purge.ts'
import { type FormerAssets, findFormerAssets, readBuildId } from './former-assets.ts'
import { readKnownActions } from './former-forms.ts'
import { createFreshness } from './freshness.ts'
import { createGateway } from './gateway.ts'
import { createHealth } from './health.ts'
import { createHttpServer } from './http-server.ts'
import { keepEpoch } from './keep-epoch.ts'
import { createLanes } from './lanes.ts'
import { LIMITS } from './limits.ts'
import type { TakenSocket } from './listen.ts'
import type { Log } from './log.ts'
import { startMetrics } from './metrics/start-metrics.ts'
import { startNext } from './next-renderer.ts'
import { createPolicyReports } from './policy-reports.ts'
import { createPublicAnswers } from './public-answers.ts'
import { listPublicFiles } from './public-files.ts'
import { createPublicPage, type NotFoundOrGone, type Renderer } from './public-page.ts'
import { startReadCounter } from './read-counter.ts'
import { createResponseCache, noCache } from './response-cache.ts'
import { type Serving, startServing } from './serving.ts'
import { createTraffic } from './traffic.ts'
import { warmUp } from './warm-up.ts'
import { createWriteGate } from './write-gate.ts'

/** How many pages a new version renders ahead for those who read now. */
const WARM_PAGES = 100

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
  /** Nothing is written, by people or by itself, until `open`. */
  readonly isHeld: boolean
  /** Asked when all is ready: the socket of a portal that this one takes over from; null = the port is to be opened. */
  readonly takeSocket: () => Promise<TakenSocket | null>
}

/** Opens the portal to the world. Throws StartError when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, database, dir, dev, log, clock } = options
  const { siteUrl, trustProxy, host, port, dataDir } = config
  let renderer: Renderer = () => Promise.reject(new Error('Next is not ready'))
  const render: Renderer = (request, response) => renderer(request, response)
  const readMoment = preparePublicMoment(database)
  const gate = createWriteGate(options)
  const freshness = createFreshness({
    clock,
    areWritesHeld: gate.isHeld,
    readMoment,
    keepDueMoments: (now, afterBatch) => keepDueMoments(database, now, afterBatch),
    log,
  })
  const edge = createEdgePurge({ urls: config.purgeUrls, log })
  const onChange = () => {
    edge.purge()
    keepEpoch(dataDir, readMoment().epoch, log)
  }
  const background = createBackground({ config, database, freshness, onChange, log, clock })
  const [traffic, lanes, cache] = [createTraffic(), createLanes(), dev ? noCache : createResponseCache()]
  const admission = createAdmission(dev ? UNBOUNDED : LIMITS.publicRenders)
  const page = createPublicPage({
    renderer: render,
    notFoundOrGone: options.notFoundOrGone,
    siteUrl,
    dev,
    log,
    admission,
    noteRender: traffic.noteRender,
  })
  const publicDir = join(dir, 'public')
  const builtDir = join(dir, options.distDir)
  const staticDir = join(builtDir, 'static')
  const formerAssets = dev ? null : findFormerAssets({ dataDir, build: readBuildId(builtDir), staticDir, now: clock() })
  const counts = startDailyCounts({ database, clock, log })
  const reads = startReadCounter(log, counts.countReadings)
  const policyReports = createPolicyReports({
    siteUrl,
    count: (found) => countPolicyViolations(database, found, clock()),
    onError: (error) => log.warn({ err: error }, 'violations of the content policy: not counted'),
  })
  const health = createHealth({
    dataDir,
    database,
    clock,
    isEdgeBehind: edge.isBehind,
    areWritesHeld: gate.isHeld,
    lookedAt: background.lookedAt,
    isBackupLate: () => isBackupLate(database, { dataDir, isScheduled: config.backups }, clock()),
    isMailStuck: () => config.mail !== null && isMailStuck(database, clock()),
  })
  const answers = createPublicAnswers({ freshness, cache, render: page })
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
    answers,
    assets: dev ? null : createAssets({ publicDir, staticDir, formerDirs: formerAssets?.folders ?? [], siteUrl }),
    health,
    traffic,
    lanes,
    contentVersion: freshness.token,
    policyReports,
    knownActions: dev ? undefined : readKnownActions(builtDir),
    areWritesHeld: gate.isHeld,
    afterWriting: background.poll,
    publicFiles: listPublicFiles(publicDir, { dev }),
  })
  const server = createHttpServer({ gateway, siteUrl, log, dev })
  const next = await startNext({ dir, distDir: options.distDir, dev, host, port, httpServer: server })
  renderer = next.renderer
  const metrics = await startMetrics(config.metricsPort, {
    ...{ database, dataDir, traffic, cache, health, log },
    admissions: { public: admission, ...lanes },
  })
  return startServing({
    server,
    at: { host, port },
    takeSocket: options.takeSocket,
    warmUp: (addresses) => warmUp(answers, addresses),
    recentAddresses: () => cache.recent(WARM_PAGES),
    gate,
    background,
    flush: counts.write,
    whenOpen: () => keepAssets(formerAssets, log),
    beforeStop: () => {
      metrics?.stop()
      edge.stop()
      policyReports.stop()
    },
    afterStop: () => {
      reads.stop()
      counts.stop()
      return next.close()
    },
  })
}

/** For pages of this build that stay open when another one comes. */
function keepAssets(formerAssets: FormerAssets | null, log: Log): void {
  try {
    formerAssets?.keepOwn()
  } catch (error) {
    log.warn({ err: error }, 'built files not kept for pages that stay open')
  }
}
