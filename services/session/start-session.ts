import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { MAX_DEMO_SESSIONS, MAX_SESSIONS, SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { newSessionToken, sessionIdOf } from './session-token.ts'

/** What somebody proved who they are with, beside a password or instead of it. */
export type SignedInBy = 'totp' | 'recovery-code' | 'passkey' | 'oidc'

type Started = {
  readonly accountId: number
  readonly clientAddress: string
  readonly now: number
  /** Left out: a password alone. */
  readonly by?: SignedInBy
  /** When they proved it; left out: now. */
  readonly provenAt?: number
  /** What the security log says beside it. */
  readonly reason?: string
}

/**
 * A session for somebody who has just proved who they are, always with a new token, as part of a transaction. Signs out
 * the browsers idle longest when the account has too many. Returns the token.
 */
export function startSession(tx: Reader, { accountId, clientAddress, now, by, provenAt, reason }: Started): string {
  const token = newSessionToken()
  endSurplus(tx, accountId, now)
  tx.insert(sessions)
    .values({
      id: sessionIdOf(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + SESSION_LASTS_MS,
      isByProvider: by === 'oidc',
      ...(provenAt !== undefined && { provenAt }),
    })
    .run()
  const details = { from: clientAddress, ...(by && { by }), ...(reason && { reason }) }
  recordSecurityEvent(tx, { at: now, kind: 'sign-in', accountId, verb: null, details })
  return token
}

/**
 * The same session under a new token, for somebody who has just proved who they are: whoever knew the old one is out. It
 * began and ends when the old one did. Returns the new token.
 */
export function renewSession(tx: Reader, { sessionId, now }: { sessionId: string; now: number }): string {
  const token = newSessionToken()
  const before = tx.select().from(sessions).where(eq(sessions.id, sessionId)).get()
  if (!before) throw new Error('There is no session to renew')
  tx.insert(sessions)
    .values({ ...before, id: sessionIdOf(token), lastSeenAt: Math.max(before.createdAt, now), provenAt: now })
    .run()
  tx.update(sessions).set({ endedAt: now }).where(eq(sessions.id, sessionId)).run()
  return token
}

function endSurplus(tx: Reader, accountId: number, now: number): void {
  const allowed = readSettings(tx)['demo-since'] === null ? MAX_SESSIONS : MAX_DEMO_SESSIONS
  const open = tx
    .select({ id: sessions.id, lastSeenAt: sessions.lastSeenAt, createdAt: sessions.createdAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
    .all()
    .toSorted((one, other) => other.lastSeenAt - one.lastSeenAt || other.createdAt - one.createdAt)
  const surplus = open.slice(allowed - 1).map(({ id }) => id)
  if (surplus.length === 0) return
  tx.update(sessions).set({ endedAt: now }).where(inArray(sessions.id, surplus)).run()
  const details = { sessions: surplus.length, reason: 'too-many' }
  recordSecurityEvent(tx, { at: now, kind: 'session-ended', accountId, verb: null, details })
}
