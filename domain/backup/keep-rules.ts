import { warsawDay } from '../warsaw-time.ts'

/** How many days, weeks and months back a copy is kept: of each the newest one. */
export type KeepRules = { readonly daily: number; readonly weekly: number; readonly monthly: number }

const DAY_MS = 86_400_000

/**
 * Which copies (instants, ms UTC) are past their time. Of the last `daily` days (in Warsaw) that have a copy, the newest of each
 * stays; of weeks (Monday to Sunday) and months likewise; and whatever was made within a day of the newest one. The newest one
 * always stays.
 */
export function backupsToRemove(madeAts: readonly number[], rules: KeepRules): number[] {
  const newestFirst = [...madeAts].sort((a, b) => b - a)
  const newest = newestFirst[0]
  if (newest === undefined) return []
  const kept = new Set(newestFirst.filter((at) => newest - at < DAY_MS))
  const periods = [
    [rules.daily, warsawDay],
    [rules.weekly, weekOf],
    [rules.monthly, (at: number) => warsawDay(at).slice(0, 7)],
  ] as const
  for (const [count, periodOf] of periods) {
    for (const at of newestOfEach(newestFirst, periodOf).slice(0, count)) kept.add(at)
  }
  return newestFirst.filter((at) => !kept.has(at))
}

function newestOfEach(newestFirst: readonly number[], periodOf: (at: number) => string): number[] {
  const seen = new Map<string, number>()
  for (const at of newestFirst) if (!seen.has(periodOf(at))) seen.set(periodOf(at), at)
  return [...seen.values()]
}

/** The Monday with which the week of the instant begins in Warsaw. */
function weekOf(at: number): string {
  const noon = Date.parse(`${warsawDay(at)}T12:00:00Z`)
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7
  return new Date(noon - sinceMonday * DAY_MS).toISOString().slice(0, 10)
}
