import type { Database } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { newSessionToken, sessionIdOf } from './session-token.ts'

/**
 * A session for somebody who has just proved who they are, always with a new token, and its entry in the security log:
 * both or neither. Returns the token.
 */
export function startSession(
  db: Database,
  { accountId, clientAddress, now }: { accountId: number; clientAddress: string; now: number },
): string {
  const token = newSessionToken()
  const session = { id: sessionIdOf(token), accountId, createdAt: now, lastSeenAt: now }
  writeTransaction(db, (tx) => {
    tx.insert(sessions)
      .values({ ...session, expiresAt: now + SESSION_LASTS_MS })
      .run()
    recordSecurityEvent(tx, { at: now, kind: 'sign-in', accountId, verb: null, details: { from: clientAddress } })
  })
  return token
}
