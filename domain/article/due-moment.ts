import type { Issue } from '../issue.ts'
import { isIsoDay } from '../partial-date.ts'
import { instantFromWarsaw, isClockTime } from '../warsaw-time.ts'

/** What a person types: a day ('2026-03-02', null = nothing) and an hour by the clock of Warsaw ('9:00', '09.00'). */
type TypedMoment = { readonly day: string | null; readonly hour: string }

type DueMoment = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * The instant (ms UTC) of a publication that a person sets. Issues: `day: missing | not-a-day`, `hour: missing |
 * not-a-time`, and on the two nights when clocks change `hour: skipped | twice`: which of two hours was meant, a reader
 * of the clock cannot say either.
 */
export function dueMoment({ day, hour }: TypedMoment): DueMoment {
  const time = clockTime(hour)
  const issues = [...dayIssues(day), ...hourIssues(hour, time)]
  if (issues.length > 0 || day === null) return { ok: false, issues }
  const instant = instantFromWarsaw(day, time)
  if (instant.kind === 'instant') return { ok: true, at: instant.at }
  return refused('hour', instant.kind === 'missing' ? 'skipped' : 'twice')
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
