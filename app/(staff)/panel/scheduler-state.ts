import type { OwnHealth } from '#app/_server/own-health.ts'

/** It looks once a second: after so long, in ms, something is wrong. */
const LATE_MS = 60_000

/** Whether due moments are not being kept, or nobody can say. */
export function isSchedulerLate(health: OwnHealth | null, now: number): boolean {
  return health === null || health.lookedAt === null || now - health.lookedAt > LATE_MS
}
