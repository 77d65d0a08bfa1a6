type SignInLimit = {
  /** So many failures are let through within the window. */
  readonly allowed: number
  /** For how long a failure counts, in ms. */
  readonly windowMs: number
}

const QUARTER_MS = 15 * 60_000

/**
 * How many failures are let through, by what is counted; then one waits until the oldest of them no longer counts. Never a
 * lock for good, and never one that strangers can put on an official (OWASP ASVS 5.0, 6.3.1): guesses count for the network
 * they come from, and a browser that has signed in to the account before has an allowance of its own.
 */
export const SIGN_IN_LIMITS = {
  /** One account, tried from one network by browsers that never signed in to it. */
  account: { allowed: 10, windowMs: QUARTER_MS },
  /** Whosever account, from one network, by such browsers. An office shares one address, so it has more. */
  network: { allowed: 40, windowMs: QUARTER_MS },
  /** All such browsers together: what the processor has for strangers (each try costs it about 0.1 s). */
  strangers: { allowed: 120, windowMs: 60_000 },
  /** One account, from one browser that signed in to it before. */
  browser: { allowed: 10, windowMs: QUARTER_MS },
  /** One's own password, asked again inside a session. */
  session: { allowed: 10, windowMs: QUARTER_MS },
  /** Links asked for one account, from anywhere: whoever asks fills somebody else's mailbox. */
  forgotten: { allowed: 3, windowMs: QUARTER_MS },
  /** The same from one network, for whatever accounts. */
  'forgotten-network': { allowed: 20, windowMs: QUARTER_MS },
  /**
   * The second factor of one account: from one browser that signed in to it before, or from all others together, wherever
   * they are. Only whoever knows the password gets here, and a code of six digits must not be guessed from a thousand networks.
   */
  factor: { allowed: 10, windowMs: QUARTER_MS },
} as const satisfies Record<string, SignInLimit>

export type CountedBy = keyof typeof SIGN_IN_LIMITS

/** No failure counts longer. */
export const LONGEST_WINDOW_MS = QUARTER_MS

/** How long to wait before another try, in ms; 0 = now. `failures`: instants of those before, in any order. */
export function waitBeforeSignIn(failures: readonly number[], { allowed, windowMs }: SignInLimit, now: number): number {
  const counted = failures.filter((at) => at > now - windowMs).sort((a, b) => b - a)
  const oldestThatStops = counted[allowed - 1]
  return oldestThatStops === undefined ? 0 : oldestThatStops + windowMs - now
}

/** Whole minutes to tell a person, never none. */
export function minutesToWait(ms: number): number {
  return Math.max(1, Math.ceil(ms / 60_000))
}
