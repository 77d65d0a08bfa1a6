import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { isBackupOverdue, lastBackupDue, parseBackupTimes } from '#domain/backup/backup-times.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { type BackupFolder, backupsFolder, listBackups } from './list-backups.ts'
import { tryToRead } from './make-backup.ts'
import { readBackupFailure, readDrillReport } from './report-files.ts'

type Place = {
  readonly dataDir: string
  /** Whether the portal makes copies by itself (BACKUPS). */
  readonly isScheduled: boolean
}

/** Whether no copy beside the data is as young as the settings say. `now` = ms UTC. */
export function isBackupLate(db: Reader, { dataDir, isScheduled }: Place, now: number): boolean {
  return isScheduled && isBackupOverdue({ ...momentsOf(db, dataDir), now })
}

/** Whether a copy is due: none was made since the last hour of the settings. A portal without any counts from when it was made. */
export function isBackupDue(db: Reader, dataDir: string, now: number): boolean {
  const { times, newestAt, bornAt } = momentsOf(db, dataDir)
  return (newestAt ?? bornAt) < lastBackupDue(times, now)
}

/** What „Stan systemu” says of copies. Instants in ms UTC, sizes in bytes. */
export const readBackupState = defineStaffQuery(({ db, now }, place: Place) => ({
  isScheduled: place.isScheduled,
  isLate: isBackupLate(db, place, now),
  newest: newestBackup(place.dataDir),
  failure: readBackupFailure(place.dataDir),
  drill: readDrillReport(place.dataDir),
}))

/** What the dashboard says of them: only whether something is wrong. */
export const readBackupAlert = defineStaffQuery(
  ({ db, now }, place: Place) => readBackupFailure(place.dataDir) !== null || isBackupLate(db, place, now),
)

function newestBackup(dataDir: string) {
  for (const backup of readableBackups(dataDir)) {
    const read = tryToRead(backup)
    if (read === null) continue
    const { madeAt, databaseBytes, files, missing } = read.manifest
    return {
      name: backup.name,
      madeAt,
      bytes: databaseBytes + files.bytes,
      files: files.count,
      missing: missing.length,
    }
  }
  return null
}

/** A folder that cannot be read has no copies for us: the next one fails, and says why. */
function readableBackups(dataDir: string): readonly BackupFolder[] {
  try {
    return listBackups(backupsFolder(dataDir))
  } catch {
    return []
  }
}

function momentsOf(db: Reader, dataDir: string) {
  return {
    times: parseBackupTimes(readSettings(db)['backup-times']) ?? [],
    newestAt: readableBackups(dataDir)[0]?.madeAt ?? null,
    bornAt: db.get<{ bornAt: number }>(sql`select min(applied_at) as bornAt from schema_migrations`).bornAt,
  }
}
