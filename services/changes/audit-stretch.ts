import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gt, lte, type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { auditLog, publicChangeFacts } from '#db/schema/index.ts'
import { auditHash } from '../audit/record-audit.ts'

type AuditRow = typeof auditLog.$inferSelect

type Stretch = { readonly after: number; readonly upTo: number }

/** The root of a stretch of the audit log, as the register commits to it (rootOf). */
export function auditRoot(db: Reader, { after, upTo }: Stretch): string {
  const rows = db
    .select({ number: auditLog.number, contentHash: auditLog.contentHash })
    .from(auditLog)
    .where(isIn(after, upTo))
    .orderBy(asc(auditLog.number))
    .all()
  return rootOf(rows, after)
}

/**
 * "<last number> <SHA-256 of the lines 'number content_hash'>" of the entries of a stretch: with each public change all that
 * was logged since the one before it is committed to, what readers never see included. `after`: the last number before them.
 */
export function rootOf(rows: readonly Pick<AuditRow, 'number' | 'contentHash'>[], after: number): string {
  const hash = createHash('sha256')
  for (const { number, contentHash } of rows) hash.update(`${number} ${contentHash}\n`)
  return `${rows.at(-1)?.number ?? after} ${hash.digest('hex')}`
}

/** Reads whole stretches, one after another: the statement is prepared once. */
export function auditReader(db: Reader): (stretch: Stretch) => readonly AuditRow[] {
  const statement = db
    .select()
    .from(auditLog)
    .where(isIn(sql.placeholder('after'), sql.placeholder('upTo')))
    .orderBy(asc(auditLog.number))
    .prepare()
  return (stretch) => statement.all(stretch)
}

/**
 * The number of the first of these entries that says something else than its own hash does; null = none. `redacted`: those
 * in which words were erased, as the register tells.
 */
export function findEdited(rows: readonly AuditRow[], redacted: ReadonlySet<number>): number | null {
  const edited = rows.find(({ recordedAt, subjectKind, subjectId, details, contentHash, ...row }) => {
    if (redacted.has(row.number)) return false
    const subject = { kind: subjectKind, id: subjectId }
    return auditHash({ ...row, at: recordedAt, subject, details: JSON.parse(details) }) !== contentHash
  })
  return edited?.number ?? null
}

/** Numbers of entries of the audit log in which words were erased, as the register tells. */
export function redactedAudit(db: Reader): ReadonlySet<number> {
  const rows = db
    .select({ text: publicChangeFacts.text })
    .from(publicChangeFacts)
    .where(eq(publicChangeFacts.fact, 'redacted'))
    .all()
  return new Set(rows.flatMap(({ text }) => (text ?? '').split(' ').map(Number)))
}

/** Up to which entry of the audit log the register has committed; 0 = to none. */
export function lastCommittedAudit(db: Reader): number {
  const last = db
    .select({ text: publicChangeFacts.text })
    .from(publicChangeFacts)
    .where(eq(publicChangeFacts.fact, 'audit'))
    .orderBy(desc(publicChangeFacts.changeNumber))
    .limit(1)
    .get()
  return auditNumber(last?.text ?? '0')
}

/** The number at the beginning of what `auditRoot` gives. */
export function auditNumber(root: string): number {
  return Number.parseInt(root, 10)
}

const isIn = (after: number | Placeholder, upTo: number | Placeholder) =>
  and(gt(auditLog.number, after), lte(auditLog.number, upTo))
