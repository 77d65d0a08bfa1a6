/** A session that nobody uses ends after this long, in ms. */
export const SESSION_IDLE_MS = 60 * 60_000
/** However busy, it ends so long after signing in, in ms. */
export const SESSION_LASTS_MS = 12 * 60 * 60_000
/**
 * In so many browsers an account is signed in at once; one more signs out the one that was idle longest (OWASP ASVS 5.0,
 * 7.1.2). Accounts of a demonstration are shared by whoever looks at it.
 */
export const MAX_SESSIONS = 10
export const MAX_DEMO_SESSIONS = 100
/** What is irreversible or powerful asks again who sits there, so long after the last proof, in ms. */
export const PROOF_LASTS_MS = 15 * 60_000
/** A password that somebody else has set opens nothing after so long, in ms: it was sent, and lies somewhere. */
export const HANDED_PASSWORD_LASTS_MS = 72 * 60 * 60_000
/** A browser is known for so long after its last sign-in, in ms. */
export const KNOWN_BROWSER_LASTS_MS = 180 * 24 * 60 * 60_000
/** An account knows so many browsers, those of the last sign-ins. */
export const MAX_KNOWN_BROWSERS = 20

type SessionTimes = {
  readonly createdAt: number
  readonly lastSeenAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
}

/**
 * Whether a session is still valid at `now` (instants, ms UTC). A clock set back past its beginning ends it: nothing
 * can be said of how long it has lasted (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
 */
export function isSessionAlive({ createdAt, lastSeenAt, expiresAt, endedAt }: SessionTimes, now: number): boolean {
  return endedAt === null && now >= createdAt && now < expiresAt && now < lastSeenAt + SESSION_IDLE_MS
}

/** Whether a proof of `provenAt` says nothing any more at `now` (ms UTC); so does one that a clock set back leaves in the future. */
export function isProofTooOld(provenAt: number, now: number): boolean {
  return now < provenAt || now >= provenAt + PROOF_LASTS_MS
}

/** Whether a password set by somebody else at `resetAt` (null = the owner's own) has run out at `now`. */
export function isPasswordRunOut(resetAt: number | null, now: number): boolean {
  return resetAt !== null && now >= resetAt + HANDED_PASSWORD_LASTS_MS
}
