import { statfsSync } from 'node:fs'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Database } from '#db/client.ts'
import { isDrillGood } from '#domain/backup/backup-reports.ts'
import { backupsFolder, listBackups } from '#services/backup/list-backups.ts'
import { readDrillReport } from '#services/backup/report-files.ts'
import { appliedMigrations, programVersion } from '#services/system/portal-facts.ts'
import { countDueMoments, countMail } from '#services/system/waiting-counts.ts'
import type { Admission } from '../admission.ts'
import type { HealthReport } from '../health.ts'
import type { ResponseCache } from '../response-cache.ts'
import type { Traffic } from '../traffic.ts'
import { createFigures, type Figures } from './figures.ts'
import { registerTraffic } from './traffic-figures.ts'

export type MetricSources = {
  readonly database: Database
  readonly dataDir: string
  readonly traffic: Traffic
  readonly cache: ResponseCache
  /** By the name of the lane. */
  readonly admissions: Readonly<Record<string, Admission>>
  readonly health: () => Promise<HealthReport>
}

/** All that the portal tells about itself, in the names of Prometheus. No address, no person, no word of anybody. */
export function createRegistry(sources: MetricSources): Registry {
  const registry = new Registry()
  // Memory, processor, the delay of the event loop and collections, under the names that every Node program gives them.
  collectDefaultMetrics({ register: registry })
  const figures = createFigures(registry)
  registerTraffic(registry, sources.traffic)
  registerServer(figures, sources)
  registerHealth(figures, sources)
  registerWork(figures, sources)
  registerStorage(figures, sources)
  const labels = { version: programVersion(), node: process.versions.node }
  const help = 'Version of the portal and of Node; the value is always 1.'
  new Gauge({ name: 'komunikat_info', help, labelNames: Object.keys(labels), registers: [registry] }).set(labels, 1)
  return registry
}

function registerServer({ gauge, gauges, counters }: Figures, { cache, admissions }: MetricSources): void {
  gauge({ name: 'komunikat_cached_answers', help: 'Addresses with an answer in memory.' }, cache.size)
  gauge({ name: 'komunikat_cached_bytes', help: 'Memory that these answers take.' }, cache.bytes)
  const byLane = (read: (admission: Admission) => number) => () =>
    Object.fromEntries(Object.entries(admissions).map(([lane, admission]) => [lane, read(admission)]))
  const label = 'lane'
  gauges(
    { name: 'komunikat_admission_running', help: 'Work that is being done now, by lane.', label },
    byLane(({ running }) => running()),
  )
  gauges(
    { name: 'komunikat_admission_waiting', help: 'Requests that wait for a slot, by lane.', label },
    byLane(({ waiting }) => waiting()),
  )
  counters(
    { name: 'komunikat_admission_refused_total', help: 'Requests for which there was no room in time.', label },
    byLane(({ refused }) => refused()),
  )
}

function registerHealth({ gauge, gauges }: Figures, { health }: MetricSources): void {
  const help =
    'What keeps the portal from serving or saving, and what an administrator should look at: 1 while it lasts.'
  gauges({ name: 'komunikat_health_finding', help, label: 'finding' }, async () => {
    const report = await health()
    const findings = report.status === 'ok' ? (report.warnings ?? []) : report.reasons
    return Object.fromEntries(findings.map((finding) => [finding, 1]))
  })
  gauge({ name: 'komunikat_healthy', help: '1 when fit to serve and to save, otherwise 0.' }, async () =>
    (await health()).status === 'ok' ? 1 : 0,
  )
}

function registerWork({ gauges }: Figures, { database }: MetricSources): void {
  gauges({ name: 'komunikat_due_moments', help: 'Planned publications and archivings.', label: 'kind' }, () => {
    const { publication, archiving } = countDueMoments(database)
    return { publication: publication.planned, archiving: archiving.planned }
  })
  gauges(
    { name: 'komunikat_next_due_timestamp_seconds', help: 'The earliest of them; passed = overdue.', label: 'kind' },
    () => {
      const moments = Object.entries(countDueMoments(database))
      return Object.fromEntries(
        moments.flatMap(([kind, { earliestAt: at }]) => (at === null ? [] : [[kind, at / 1_000]])),
      )
    },
  )
  gauges({ name: 'komunikat_mail', help: 'Mail of the outbox, by its state.', label: 'state' }, () =>
    countMail(database),
  )
}

function registerStorage({ gauge }: Figures, { database, dataDir }: MetricSources): void {
  gauge({ name: 'komunikat_backup_timestamp_seconds', help: 'When the newest proven copy was made.' }, () =>
    toSeconds(listBackups(backupsFolder(dataDir))[0]?.madeAt),
  )
  gauge({ name: 'komunikat_drill_timestamp_seconds', help: 'When a restore was last tried.' }, () =>
    toSeconds(readDrillReport(dataDir)?.at),
  )
  gauge({ name: 'komunikat_drill_good', help: '1 when it gave back the same portal, otherwise 0.' }, () => {
    const report = readDrillReport(dataDir)
    return report === null ? null : Number(isDrillGood(report))
  })
  gauge({ name: 'komunikat_disk_free_bytes', help: 'Room left for the portal where its data lies.' }, () => {
    const { bavail, bsize } = statfsSync(dataDir)
    return bavail * bsize
  })
  gauge({ name: 'komunikat_disk_bytes', help: 'Size of the disk where its data lies.' }, () => {
    const { blocks, bsize } = statfsSync(dataDir)
    return blocks * bsize
  })
  gauge({ name: 'komunikat_schema_version', help: 'Migrations that the database has gone through.' }, () =>
    appliedMigrations(database),
  )
}

const toSeconds = (ms: number | undefined) => (ms === undefined ? null : ms / 1_000)
