/** A session that nobody uses ends after this long, in ms. */
export const SESSION_IDLE_MS = 60 * 60_000
/** However busy, it ends so long after signing in, in ms. */
export const SESSION_LASTS_MS = 12 * 60 * 60_000

export type SessionTimes = {
  readonly createdAt: number
  readonly lastSeenAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
}

/**
 * Whether a session still opens doors at `now` (instants, ms UTC). A clock set back past its beginning ends it: nothing
 * can be said of how long it has lasted (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
 */
export function isSessionAlive({ createdAt, lastSeenAt, expiresAt, endedAt }: SessionTimes, now: number): boolean {
  return endedAt === null && now >= createdAt && now < expiresAt && now < lastSeenAt + SESSION_IDLE_MS
}
