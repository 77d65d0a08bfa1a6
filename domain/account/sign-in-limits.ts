/** Failures count for so long, in ms. */
export const FAILURE_WINDOW_MS = 15 * 60_000

/**
 * How many failures of one account, and from one client address, are let through in that window; then one waits until
 * the oldest of them no longer counts. Never a lock for good: that would let a stranger shut an official out
 * (OWASP ASVS 5.0, 6.3.1). An office shares one address, so it has more.
 */
export const FAILURES_ALLOWED = { account: 10, address: 40 } as const

export type GuessedAt = keyof typeof FAILURES_ALLOWED

/** How long to wait before another try, in ms; 0 = now. `failures`: instants of those before, in any order. */
export function waitBeforeSignIn(failures: readonly number[], allowed: number, now: number): number {
  const counted = failures.filter((at) => at > now - FAILURE_WINDOW_MS).sort((a, b) => b - a)
  const oldestThatStops = counted[allowed - 1]
  return oldestThatStops === undefined ? 0 : oldestThatStops + FAILURE_WINDOW_MS - now
}

/** Whole minutes to tell a person, never none. */
export function minutesToWait(ms: number): number {
  return Math.max(1, Math.ceil(ms / 60_000))
}
