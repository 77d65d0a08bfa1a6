import { PROOF_LASTS_MS } from '../account/session-limits.ts'

/** By so much the clocks of an identity provider and of the portal may differ, in ms. */
export const PROVIDER_CLOCK_MS = 60_000

type Login = {
  /** `auth_time` of the ID token (OpenID Connect Core, 2), in ms UTC; null = it is not there. */
  readonly loginAt: number | null
  /** When the browser was sent to the provider, with `max_age=0`. */
  readonly sentAt: number
  readonly now: number
}

/** Whether somebody signed in at the provider because they were sent there, and not at some time before. */
export function isFreshLogin({ loginAt, sentAt, now }: Login): boolean {
  return loginAt !== null && loginAt >= sentAt - PROVIDER_CLOCK_MS && loginAt <= now + PROVIDER_CLOCK_MS
}

/**
 * From when on a session that the provider opened at `now` is proved: since they signed in there. A provider that knows the
 * browser asks nobody anything, so where it does not say when it did, the proof is old already.
 */
export function provenSince(loginAt: number | null, now: number): number {
  if (loginAt === null || loginAt > now + PROVIDER_CLOCK_MS) return now - PROOF_LASTS_MS
  return Math.min(loginAt, now)
}
