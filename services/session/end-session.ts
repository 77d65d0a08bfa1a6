import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import type { LiveSession } from './find-session.ts'

/** Signs one browser out, here and not only in its cookie. Ending it twice changes nothing. */
export function endSession(db: Database, { sessionId, accountId }: LiveSession, now: number): void {
  const { changes } = db
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
    .run()
  if (changes > 0) recordSecurityEvent(db, { at: now, kind: 'sign-out', accountId, verb: null, details: {} })
}
