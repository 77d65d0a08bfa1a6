import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import type { LiveSession } from './find-session.ts'

type Ended = Pick<LiveSession, 'sessionId' | 'accountId'>

/**
 * Signs one browser out, here and not only in its cookie, with its entry in the security log: both or neither. Ending it
 * twice changes nothing.
 */
export function endSession(db: Database, session: Ended, now: number): void {
  writeTransaction(db, (tx) => endSessionIn(tx, session, now))
}

/** The same as part of a transaction. */
export function endSessionIn(tx: Reader, { sessionId, accountId }: Ended, now: number): void {
  const { changes } = tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
    .run()
  if (changes > 0) recordSecurityEvent(tx, { at: now, kind: 'sign-out', accountId, verb: null, details: {} })
}
