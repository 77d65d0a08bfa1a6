import { statfsSync } from 'node:fs'
import { isDrillGood } from '#domain/backup/backup-reports.ts'
import { backupsFolder, listBackups } from '#services/backup/list-backups.ts'
import { readDrillReport } from '#services/backup/report-files.ts'
import { appliedMigrations } from '#services/system/portal-facts.ts'
import { countDueMoments, countMail } from '#services/system/waiting-counts.ts'
import type { Figures } from './figures.ts'
import type { MetricSources } from './metric-sources.ts'

/** What waits in the database. */
export function registerWork({ gauges }: Figures, { database }: MetricSources): void {
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

/** Copies, the disk and the schema. */
export function registerStorage({ gauge }: Figures, { database, dataDir }: MetricSources): void {
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
