import { instantFromWarsaw, warsawDay } from '../warsaw-time.ts'

const DAY_MS = 86_400_000

/** How long after its hour a copy may be still in the making before somebody is warned, in ms. */
const GRACE_MS = 3_600_000

const MAX_TIMES = 24

/**
 * Hours of the day at which a copy is due, as people write them: "3.00" or "3.00, 15:30". Null = they are not hours.
 * Returned as 'HH:MM', each once, in order.
 */
export function parseBackupTimes(text: string): string[] | null {
  const times = text.split(',').map((part) => /^(\d{1,2})[.:](\d{2})$/.exec(part.trim()))
  const read = times.map((parts) => (parts ? `${parts[1]?.padStart(2, '0')}:${parts[2]}` : ''))
  if (!read.every((time) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))) return null
  const distinct = [...new Set(read)].sort()
  return distinct.length <= MAX_TIMES ? distinct : null
}

/** "3.00, 15.30": as a Polish sentence writes them. */
export function formatBackupTimes(times: readonly string[]): string {
  return times.map((time) => `${Number(time.slice(0, 2))}.${time.slice(3)}`).join(', ')
}

/**
 * The last moment (ms UTC) not after `now` at which a copy was due, by the clocks of Warsaw. An hour that March skips is not
 * due that day; of the hour that October has twice the first is.
 */
export function lastBackupDue(times: readonly string[], now: number): number {
  const days = [0, 1, 2].map((back) => warsawDay(now - back * DAY_MS))
  const moments = days.flatMap((day) => times.map((time) => firstInstant(day, time)))
  return Math.max(...moments.filter((at) => at <= now))
}

/**
 * Whether no copy is as young as the hours say. `newestAt`: when the newest one was made; without any, `bornAt`, when the portal
 * was made, counts.
 */
export function isBackupOverdue(facts: {
  readonly times: readonly string[]
  readonly newestAt: number | null
  readonly bornAt: number
  readonly now: number
}): boolean {
  return (facts.newestAt ?? facts.bornAt) < lastBackupDue(facts.times, facts.now - GRACE_MS)
}

function firstInstant(day: string, time: string): number {
  const found = instantFromWarsaw(day, time)
  if (found.kind === 'instant') return found.at
  return found.kind === 'twice' ? found.first : Number.NEGATIVE_INFINITY
}
