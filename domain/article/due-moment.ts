import type { Issue } from '../issue.ts'
import { isIsoDay } from '../partial-date.ts'
import { formatWarsawTime, instantFromWarsaw, isClockTime, warsawDay } from '../warsaw-time.ts'

/** Of an hour that the clocks show twice in one night of October: the one in summer time, or the one after it. */
export const turns = ['first', 'second'] as const
export type Turn = (typeof turns)[number]

/**
 * What a person types: a day ('2026-03-02', null = nothing) and an hour by the clock of Warsaw ('9:00', '09.00'); `turn`
 * counts only where the clock shows that hour twice.
 */
type TypedMoment = { readonly day: string | null; readonly hour: string; readonly turn?: string | null }

type DueMoment = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * The instant (ms UTC) of a publication that a person sets. Issues: `day: missing | not-a-day`, `hour: missing |
 * not-a-time`, and on the two nights when clocks change `hour: skipped` and `turn: twice`: which of the two hours was meant
 * is asked, never guessed.
 */
export function dueMoment({ day, hour, turn = null }: TypedMoment): DueMoment {
  const time = clockTime(hour)
  const issues = [...dayIssues(day), ...hourIssues(hour, time)]
  if (issues.length > 0 || day === null) return { ok: false, issues }
  const instant = instantFromWarsaw(day, time)
  if (instant.kind === 'instant') return { ok: true, at: instant.at }
  if (instant.kind === 'missing') return refused('hour', 'skipped')
  if (turn !== 'first' && turn !== 'second') return refused('turn', 'twice')
  return { ok: true, at: instant[turn] }
}

/** Which of the two an instant is (ms UTC), for a form that begins with it; null = its hour is shown once. */
export function turnOf(at: number): Turn | null {
  const instant = instantFromWarsaw(warsawDay(at), clockTime(formatWarsawTime(at)))
  if (instant.kind !== 'twice') return null
  return at < instant.second ? 'first' : 'second'
}

function dayIssues(day: string | null): Issue[] {
  if (day === null) return [{ field: 'day', key: 'missing' }]
  return isIsoDay(day) ? [] : [{ field: 'day', key: 'not-a-day' }]
}

function hourIssues(typed: string, time: string): Issue[] {
  if (typed.trim() === '') return [{ field: 'hour', key: 'missing' }]
  return isClockTime(time) ? [] : [{ field: 'hour', key: 'not-a-time' }]
}

/** '9.00' and '9:00' become '09:00'; what is no such thing stays as it is. */
function clockTime(typed: string): string {
  return typed.trim().replace('.', ':').padStart(5, '0')
}

function refused(field: string, key: string): DueMoment {
  return { ok: false, issues: [{ field, key }] }
}
