import { join } from 'node:path'
import { withExclusiveLock } from '#db/exclusive-lock.ts'

export const BACKUP_LOCK_FILE = 'komunikat.backup-lock'

/** Does `work` while no other process makes copies of this portal. Throws StartError when one still does after `timeoutMs`. */
export function withBackupLock<Value>(
  dataDir: string,
  options: { timeoutMs: number; onWait: () => void },
  work: () => Promise<Value>,
): Promise<Value> {
  return withExclusiveLock(join(dataDir, BACKUP_LOCK_FILE), options, work)
}
