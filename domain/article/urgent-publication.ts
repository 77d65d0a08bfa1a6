/** How long an urgent publication may stay without the second person, in ms: a day. */
export const URGENT_CONFIRM_MS = 24 * 60 * 60_000

/** What the second person did about an urgent publication. */
export const urgentOutcomes = ['confirmed', 'reverted'] as const
export type UrgentOutcome = (typeof urgentOutcomes)[number]
