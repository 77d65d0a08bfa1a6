import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '#domain/start-error.ts'

/** There while a restore moves files: what lies in the data directory is neither the former portal nor the copy. */
export const RESTORE_MARK = 'komunikat.restoring'

/** A restore that was killed half-way is finished by another one, never by a start that finds no database and makes a new one. */
export function requireFinishedRestore(dataDir: string): void {
  if (!existsSync(join(dataDir, RESTORE_MARK))) return
  throw new StartError(
    `Przywracanie kopii w ${dataDir} zostało przerwane w połowie. Uruchom je ponownie (npm run restore -- <kopia>); to, co było, leży całe w set-aside.`,
  )
}
