import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import { isSessionAlive } from '#domain/account/session-limits.ts'
import { sessionIdOf } from './session-token.ts'

/** The last request is kept to the minute: a write on every request would be for nothing. */
const SEEN_TO_MS = 60_000

/** `expiresAt`: when it ends however busy; `provenAt`: when its owner last proved who they are. Both ms UTC. */
export type LiveSession = {
  readonly sessionId: string
  readonly accountId: number
  readonly expiresAt: number
  readonly provenAt: number
  /** Its owner signed in at an identity provider: that counts as both factors. */
  readonly isByProvider: boolean
}

/**
 * The session of a token, asked on every request of the panel, and seen at `now`; null when it has ended or never was.
 * `unseen`: a page asks by itself, which is no sign that anybody is there.
 */
export function findSession(
  db: Reader,
  token: string,
  now: number,
  asked: 'seen' | 'unseen' = 'seen',
): LiveSession | null {
  const sessionId = sessionIdOf(token)
  const session = db.select().from(sessions).where(eq(sessions.id, sessionId)).get()
  if (!session || !isSessionAlive(session, now)) return null
  if (asked === 'seen' && now - session.lastSeenAt >= SEEN_TO_MS) keepSeen(db, sessionId, now)
  const { accountId, expiresAt, createdAt, provenAt, isByProvider } = session
  return { sessionId, accountId, expiresAt, provenAt: provenAt ?? createdAt, isByProvider }
}

/** A disk without room must not keep anybody from reading: such a request leaves no trace, and the session ends sooner. */
function keepSeen(db: Reader, sessionId: string, now: number): void {
  try {
    db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId)).run()
  } catch (error) {
    if (storageErrorCode(error) === null) throw error
  }
}
