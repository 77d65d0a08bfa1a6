import { createHash } from 'node:crypto'
import { asc, lte } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'
import { appendEntry, lastEntry } from './append-entry.ts'

/**
 * Entry 1: from here on readers see every change, and what the audit log held until then is committed to, so that none of it
 * can be rewritten unseen. Does nothing where the chain was begun. `upTo` = the last number of the log that counts; `now` = ms UTC.
 */
export function beginChain(tx: Reader, now: number, upTo: number = Number.MAX_SAFE_INTEGER): boolean {
  if (lastEntry(tx) !== null) return false
  appendEntry(
    tx,
    { ...aboutTheRegister, kind: 'started', madeAt: now, recordedAt: now },
    { audit: auditRoot(tx, upTo) },
  )
  return true
}

/** Entries whose subject is the register itself. */
export const aboutTheRegister = { subjectKind: null, subjectId: null, lostNumber: null, lostHash: null } as const

/** "<last number> <SHA-256 of the lines 'number content_hash' up to it>": the whole log in one line. */
export function auditRoot(db: Reader, upTo: number): string {
  const hash = createHash('sha256')
  const rows = db
    .select({ number: auditLog.number, contentHash: auditLog.contentHash })
    .from(auditLog)
    .where(lte(auditLog.number, upTo))
    .orderBy(asc(auditLog.number))
    .all()
  for (const { number, contentHash } of rows) hash.update(`${number} ${contentHash}\n`)
  return `${rows.at(-1)?.number ?? 0} ${hash.digest('hex')}`
}
