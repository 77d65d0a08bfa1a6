import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { isBackupLate } from '#services/backup/backup-state.ts'
import { isMailStuck } from '#services/mail/mail-queries.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { countPolicyViolations } from '#services/system/policy-violations.ts'
import { createAdmission } from './admission.ts'
import { createAssets } from './assets.ts'
import { type Background, startBackground } from './background.ts'
import { startDailyCounts } from './daily-counts.ts'
import { keepDueMoments } from './due-moments.ts'
import { createEdgePurge } from './edge-purge.ts'
import { findFormerAssets, readBuildId } from './former-assets.ts'
import { readKnownActions } from './former-forms.ts'
import { createFreshness } from './freshness.ts'
import { createGateway } from './gateway.ts'
import { createGracefulStop } from './graceful-stop.ts'
import { createHandOver } from './hand-over.ts'
import { createHealth } from './health.ts'
import { createHttpServer } from './http-server.ts'
import { keepEpoch } from './keep-epoch.ts'
import { createLanes } from './lanes.ts'
import { LIMITS } from './limits.ts'
import { listen, type Socket } from './listen.ts'
import type { Log } from './log.ts'
import { startMetrics } from './metrics/start-metrics.ts'
import { startNext } from './next-renderer.ts'
import { createPolicyReports } from './policy-reports.ts'
import { createPublicAnswers } from './public-answers.ts'
import { listPublicFiles } from './public-files.ts'
import { createPublicPage, type NotFoundOrGone, type Renderer } from './public-page.ts'
import { startReadCounter } from './read-counter.ts'
import { createResponseCache, noCache } from './response-cache.ts'
import { createTraffic } from './traffic.ts'
import { createWriteGate } from './write-gate.ts'

/** After this long what still runs on the connections that a new version did not take over is cut, in ms. */
const LEAVE_TIMEOUT_MS = 300_000

/** How long Next may take to close after the last request ended, in ms. */
const CLOSING_MS = 500

/** How long what the portal does by itself may take to come to rest before nothing is written any more, in ms. */
const RESTING_MS = 3_000

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
  readonly takeSocket: () => Promise<Socket | null>
}

export type Serving = {
  /** What this process listens on. */
  readonly socket: Socket
  readonly isHeld: () => boolean
  /** Lets nothing be written. Resolves when what the portal does by itself has stopped. */
  readonly hold: () => Promise<void>
  /** Lets everything be written again. */
  readonly open: () => void
  /** Leaves the port to another process; `onQuiet` is called when nobody can ask this one any more. Says what `stop` says. */
  readonly leave: (onQuiet: () => void) => Promise<boolean>
  /** Says whether all ended in peace. */
  readonly stop: () => Promise<boolean>
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
  let background: Background | null = null
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
    lookedAt: () => background?.lookedAt() ?? null,
    isBackupLate: () => isBackupLate(database, { dataDir, isScheduled: config.backups }, clock()),
    isMailStuck: () => config.mail !== null && isMailStuck(database, clock()),
  })
  const gateway = createGateway({
    countRead: reads.count,
    countReading: (path) => counts.countReadings(path, 1),
    countVainSearch: counts.countVainSearch,
    siteUrl,
    trustProxy,
    dev,
    log,
    renderer: render,
    answers: createPublicAnswers({ freshness, cache, render: page }),
    assets: dev ? null : createAssets({ publicDir, staticDir, formerDirs: formerAssets?.folders ?? [], siteUrl }),
    health,
    traffic,
    lanes,
    contentVersion: freshness.token,
    policyReports,
    knownActions: dev ? undefined : readKnownActions(builtDir),
    areWritesHeld: gate.isHeld,
    afterWriting: () => background?.poll(),
    publicFiles: listPublicFiles(publicDir, { dev }),
  })
  const server = createHttpServer({ gateway, siteUrl, log, dev })
  const next = await startNext({ dir, distDir: options.distDir, dev, host, port, httpServer: server })
  renderer = next.renderer
  const stopServer = createGracefulStop(server)
  const leaveServer = createHandOver(server)
  const endServer = createGracefulStop(server, LEAVE_TIMEOUT_MS)
  const socket = await listen(server, { host, port }, await options.takeSocket())
  const onChange = () => {
    edge.purge()
    keepEpoch(dataDir, readMoment().epoch, log)
  }
  const metrics = await startMetrics(config.metricsPort, {
    ...{ database, dataDir, traffic, cache, health, log },
    admissions: { public: admission, ...lanes },
  })
  const open = () => {
    gate.open()
    background ??= startBackground({ config, database, freshness, onChange, log, clock })
    try {
      formerAssets?.keepOwn()
    } catch (error) {
      log.warn({ err: error }, 'built files not kept for pages that stay open')
    }
  }
  const rest = async () => {
    const stopped = background?.stop()
    background = null
    await stopped
  }
  const end = async (stopTaking: () => Promise<boolean>) => {
    const rested = rest()
    metrics?.stop()
    edge.stop()
    policyReports.stop()
    const inPeace = await stopTaking()
    reads.stop()
    counts.stop()
    await Promise.race([Promise.all([next.close(), rested]), wait(CLOSING_MS)])
    return inPeace
  }
  if (!options.isHeld) open()
  return {
    socket,
    isHeld: gate.isHeld,
    hold: async () => {
      gate.hold()
      await Promise.race([rest(), wait(RESTING_MS)])
      counts.write()
    },
    open,
    leave: async (onQuiet) => {
      await leaveServer()
      onQuiet()
      return end(endServer)
    },
    stop: () => end(stopServer),
  }
}
