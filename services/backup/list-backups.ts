import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupMadeAt } from '#domain/backup/backup-name.ts'

export type BackupFolder = { readonly name: string; readonly folder: string; readonly madeAt: number }

/** Where copies lie unless somebody says otherwise. */
export const backupsFolder = (dataDir: string) => join(dataDir, 'backups')

/** Copies in the place, the newest first. A copy gets its name only after it was proven. Instants in ms UTC. */
export function listBackups(place: string): BackupFolder[] {
  if (!existsSync(place)) return []
  return readdirSync(place, { withFileTypes: true })
    .flatMap((entry) => {
      const madeAt = entry.isDirectory() ? backupMadeAt(entry.name) : null
      return madeAt === null ? [] : [{ name: entry.name, folder: join(place, entry.name), madeAt }]
    })
    .sort((a, b) => b.madeAt - a.madeAt)
}
