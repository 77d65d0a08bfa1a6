/*
 * What an address of another site answers, as far as whoever keeps the texts needs to know. `refused` = the host is there and
 * does not talk to us (it may to a reader); `not-asked` = an address that the portal asks nothing: of a private network, or on a
 * port of something else than the web.
 */
export const outerOutcomes = ['answers', 'gone', 'refused', 'fails', 'unreachable', 'not-asked'] as const
export type OuterOutcome = (typeof outerOutcomes)[number]

/** Those for which somebody should look at the link. */
export const troubledOutcomes = ['gone', 'fails', 'unreachable'] as const satisfies readonly OuterOutcome[]

/** Of a response that leads nowhere else, by its status (RFC 9110, 15). */
export function outcomeOf(status: number): OuterOutcome {
  if (status >= 200 && status < 400) return 'answers'
  if (status === 404 || status === 410) return 'gone'
  return status === 401 || status === 403 || status === 429 || status === 451 ? 'refused' : 'fails'
}

const DAY_MS = 86_400_000

/** Instant (ms) before which an answer is old: a page that is there is asked again after a week, any other after a day. */
export function staleSince(outcome: OuterOutcome, now: number): number {
  return now - (outcome === 'answers' || outcome === 'not-asked' ? 7 : 1) * DAY_MS
}
