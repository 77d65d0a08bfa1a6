import { desc, max } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'

/**
 * When anything was last recorded (ms UTC), so nothing that readers see changed later; drafts count too, which makes it
 * late at most, never early. Null when nothing was recorded, and when the clock was set back since: then no moment of the
 * log says which of two texts is the later one.
 */
export function lastRecordedChange(db: Reader): number | null {
  const last = db.select({ at: auditLog.recordedAt }).from(auditLog).orderBy(desc(auditLog.number)).limit(1).get()
  const latest = db
    .select({ at: max(auditLog.recordedAt) })
    .from(auditLog)
    .get()
  return last !== undefined && last.at === latest?.at ? last.at : null
}
