import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import type { KeepRules } from '#domain/backup/keep-rules.ts'
import { StartError } from '#domain/start-error.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { withBackupLock } from './backup-lock.ts'
import { makeBackup } from './make-backup.ts'
import { removeOldBackups } from './remove-old-backups.ts'
import { clearBackupFailure, writeBackupFailure } from './report-files.ts'
import type { ProvenBackup } from './verify-backup.ts'

/** A folder for copies. One of the schedule: copies past their time are removed from it, and what fails there is remembered. */
export type BackupPlace = { readonly folder: string; readonly isScheduled: boolean }

export type MadeBackup = ProvenBackup & { readonly removed: readonly string[] }

/**
 * Makes a proven copy in each place, one after another, then removes what is past its time there. One process at a time. A place
 * that fails does not stop the next one; what the schedule failed to do is kept for „Stan systemu” until it succeeds.
 * Throws StartError, a sentence for each place that failed.
 */
export function runBackups(options: {
  dataDir: string
  places: readonly BackupPlace[]
  clock: () => number
  lock: { timeoutMs: number; onWait: () => void }
}): Promise<MadeBackup[]> {
  const { dataDir, places, clock, lock } = options
  const isRemembered = places.every(({ isScheduled }) => isScheduled)
  return withBackupLock(dataDir, lock, async () => {
    const made: MadeBackup[] = []
    const sentences: string[] = []
    for (const { folder, isScheduled } of places) {
      try {
        const backup = await makeBackup({ dataDir, place: folder, now: clock() })
        const removed = isScheduled ? removeOldBackups(folder, backup.manifest.portal, readKeepRules(dataDir)) : []
        made.push({ ...backup, removed })
      } catch (error) {
        sentences.push(`${folder}: ${sentenceOf(error)}`)
      }
    }
    if (sentences.length === 0) {
      if (isRemembered) clearBackupFailure(dataDir)
      return made
    }
    const sentence = sentences.join(' ')
    if (isRemembered) tryToRemember(dataDir, { at: clock(), sentence })
    throw new StartError(`Kopia zapasowa się nie udała. ${sentence}`)
  })
}

export function readKeepRules(dataDir: string): KeepRules {
  const db = openDatabase(join(dataDir, DATABASE_FILE), 'read-only')
  try {
    const settings = readSettings(db)
    return { daily: settings['backup-daily'], weekly: settings['backup-weekly'], monthly: settings['backup-monthly'] }
  } finally {
    db.$client.close()
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message
  const kind = storageErrorCode(error)
  if (kind === 'disk-full') return 'na dysku nie ma miejsca.'
  if (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ENOENT' &&
    'syscall' in error &&
    error.syscall === 'mkdir'
  )
    return 'nie ma tam katalogu. Sprawdź, czy dysk jest podłączony, albo załóż katalog.'
  const message = error instanceof Error ? error.message : String(error)
  return kind === 'storage-refuses' ? `nie da się tam zapisać (${message}).` : `${message}.`
}

/** Where nothing can be written, the log and the age of the last copy tell. */
function tryToRemember(dataDir: string, failure: { at: number; sentence: string }): void {
  try {
    writeBackupFailure(dataDir, failure)
  } catch (error) {
    if (storageErrorCode(error) === null) throw error
  }
}
