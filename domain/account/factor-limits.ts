/** After the right password the second factor is waited for so long, in ms. */
export const PENDING_SIGN_IN_LASTS_MS = 5 * 60_000
/** A device has so long to sign what it is asked to, in ms. */
export const CHALLENGE_LASTS_MS = 5 * 60_000
/** An account gets so many recovery codes at a time. */
export const RECOVERY_CODES = 10
/** A code of an app is of one step, in ms (RFC 6238, 4.1). */
export const TOTP_STEP_MS = 30_000
/** Clocks may differ by so many steps. */
export const TOTP_DRIFT = 1
export const TOTP_DIGITS = 6
/** So many devices may be asked to sign at once; beyond it the oldest question is forgotten. */
export const MAX_CHALLENGES = 5_000
/** An account may have so many passkeys. */
export const MAX_PASSKEYS = 10
