import type { PortalConfig } from '#domain/portal-config.ts'
import { backupsFolder } from './list-backups.ts'
import type { BackupPlace } from './run-backups.ts'

/** Where copies go: beside the data, and to the second folder when there is one. */
export function backupPlaces({ dataDir, backupPlace }: Pick<PortalConfig, 'dataDir' | 'backupPlace'>): BackupPlace[] {
  const folders = [backupsFolder(dataDir), ...(backupPlace === null ? [] : [backupPlace])]
  return folders.map((folder) => ({ folder, isScheduled: true }))
}
