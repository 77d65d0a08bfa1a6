import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  type BackupFailure,
  backupFailureSchema,
  type DrillReport,
  drillReportSchema,
} from '#domain/backup/backup-reports.ts'
import { backupsFolder } from './list-backups.ts'

/** Beside the copies, where „Stan systemu” reads them: a database that is put back would bring back former reports too. */
const FAILURE_FILE = 'failed.json'
const DRILL_FILE = 'drill.json'

export const readBackupFailure = (dataDir: string): BackupFailure | null =>
  read(dataDir, FAILURE_FILE, backupFailureSchema)
export const readDrillReport = (dataDir: string): DrillReport | null => read(dataDir, DRILL_FILE, drillReportSchema)

export const writeDrillReport = (dataDir: string, report: DrillReport): void => write(dataDir, DRILL_FILE, report)

/** Throws what the file system throws, as on a full disk. */
export const writeBackupFailure = (dataDir: string, failure: BackupFailure): void =>
  write(dataDir, FAILURE_FILE, failure)

export function clearBackupFailure(dataDir: string): void {
  rmSync(join(backupsFolder(dataDir), FAILURE_FILE), { force: true })
}

/** Null when there is none, or none that can be understood. */
function read<Report>(dataDir: string, name: string, schema: z.ZodType<Report>): Report | null {
  try {
    return schema.parse(JSON.parse(readFileSync(join(backupsFolder(dataDir), name), 'utf8')))
  } catch {
    return null
  }
}

function write(dataDir: string, name: string, report: BackupFailure | DrillReport): void {
  const file = join(backupsFolder(dataDir), name)
  mkdirSync(backupsFolder(dataDir), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.${process.pid}.new`, `${JSON.stringify(report)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.${process.pid}.new`, file)
}
