import { writeEpoch } from '#db/epoch-sidecar.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import type { Log } from './log.ts'

/** Writes beside the database which epoch readers saw. A disk that takes nothing is told by health, and the next change tries again. */
export function keepEpoch(dataDir: string, epoch: number, log: Log): void {
  try {
    writeEpoch(dataDir, epoch)
  } catch (error) {
    if (storageErrorCode(error) === null) log.error({ err: error }, 'public epoch not written beside the database')
  }
}
