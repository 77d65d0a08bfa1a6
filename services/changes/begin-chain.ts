import type { Reader } from '#db/client.ts'
import { appendEntry, lastEntry } from './append-entry.ts'
import { auditRoot } from './audit-stretch.ts'

/**
 * Entry 1: from here on readers see every change, and what the audit log held until then is committed to, so that none of it
 * can be rewritten unseen. Does nothing where the chain was begun. `upTo` = the last number of the log that counts; `now` = ms UTC.
 */
export function beginChain(tx: Reader, now: number, upTo: number = Number.MAX_SAFE_INTEGER): boolean {
  if (lastEntry(tx) !== null) return false
  const entry = { ...aboutTheRegister, kind: 'started', madeAt: now, recordedAt: now } as const
  appendEntry(tx, entry, { audit: auditRoot(tx, { after: 0, upTo }) })
  return true
}

/** Entries whose subject is the register itself. */
export const aboutTheRegister = { subjectKind: null, subjectId: null, lostNumber: null, lostHash: null } as const
