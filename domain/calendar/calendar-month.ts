import type { IsoDay } from '../partial-date.ts'
import { instantFromWarsaw, warsawDay } from '../warsaw-time.ts'

/** A month of the calendar: '2026-12'. */
export type CalendarMonth = string

/** The years in which an office plans. */
const FORM = /^20\d\d-(?:0[1-9]|1[0-2])$/

export function isCalendarMonth(text: string): boolean {
  return FORM.test(text)
}

/** The month in Warsaw at the instant (ms UTC). */
export function monthAt(now: number): CalendarMonth {
  return warsawDay(now).slice(0, 7)
}

/** The month `by` months later; null past the years of the calendar. */
export function monthLater(month: CalendarMonth, by: number): CalendarMonth | null {
  const later = new Date(`${month}-01T00:00:00Z`)
  later.setUTCMonth(later.getUTCMonth() + by)
  const text = later.toISOString().slice(0, 7)
  return isCalendarMonth(text) ? text : null
}

export function daysOf(month: CalendarMonth): readonly IsoDay[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/** Weeks from Monday to Sunday; null where another month has the day. */
export function weeksOf(month: CalendarMonth): readonly (readonly (IsoDay | null)[])[] {
  const days = daysOf(month)
  const before = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
  const places = [...Array<null>(before).fill(null), ...days]
  while (places.length % 7 > 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}

/** The month as clocks in Warsaw have it: instants (ms UTC), the end exclusive; its first and last day. */
export function stretchOf(month: CalendarMonth) {
  const days = daysOf(month)
  const [first, last] = [`${month}-01`, days.at(-1) ?? '']
  return { from: midnight(first), to: midnight(dayAfter(last)), first, last }
}

function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Clocks in Warsaw change between two and three at night. */
function midnight(day: IsoDay): number {
  const start = instantFromWarsaw(day, '00:00')
  if (start.kind !== 'instant') throw new RangeError(`No midnight on ${day}`)
  return start.at
}
