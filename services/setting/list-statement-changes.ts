import { desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'
import { type SettingKey, type StatementKey, statementKeys } from '#domain/setting/setting-input.ts'

/** How far back readers are shown. */
const SHOWN = 50

type StatementChange = {
  /** Instant (ms UTC). */
  readonly at: number
  /** What stood there until then. */
  readonly replaced: readonly { readonly key: StatementKey; readonly before: string | null }[]
}

/**
 * How the accessibility statement changed, newest first: the day and what stood before. Read from the audit log, which
 * keeps every choice; who made it is not for readers.
 */
export function listStatementChanges(db: Reader): StatementChange[] {
  return db
    .select({ at: auditLog.recordedAt, details: auditLog.details })
    .from(auditLog)
    .where(eq(auditLog.verb, 'setting.change'))
    .orderBy(desc(auditLog.number))
    .limit(SHOWN)
    .all()
    .map(({ at, details }) => ({ at, replaced: replacedIn(details) }))
    .filter(({ replaced }) => replaced.length > 0)
}

/** Written by setting.change alone: the former values of the keys it changed. */
function replacedIn(details: string): StatementChange['replaced'] {
  const { before = {} } = JSON.parse(details) as { before?: Partial<Record<SettingKey, unknown>> }
  return statementKeys
    .filter((key) => Object.hasOwn(before, key))
    .map((key) => ({ key, before: typeof before[key] === 'string' ? before[key] : null }))
}
