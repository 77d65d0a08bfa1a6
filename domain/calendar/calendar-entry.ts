import type { IsoDay } from '../partial-date.ts'
import { warsawDay } from '../warsaw-time.ts'

/**
 * What the calendar of the staff shows of an article:
 *
 * - `publication`, `update`: a text goes to readers by itself, the first of its article or another one;
 * - `archiving`: the article goes to the archive by itself;
 * - `confirmation`: until then a second person settles an urgent publication;
 * - `notice-end`: last day on which it is pinned to the front page;
 * - `validity-end`: last day of its „Ważne do”, where nobody has decided what comes then;
 * - `review`: the day from which it is proposed for the archive again.
 */
export const calendarEntryKinds = [
  'publication',
  'update',
  'archiving',
  'confirmation',
  'notice-end',
  'validity-end',
  'review',
] as const
export type CalendarEntryKind = (typeof calendarEntryKinds)[number]

export type CalendarEntry = {
  readonly kind: CalendarEntryKind
  readonly articleId: number
  readonly title: string
  /** Calendar of Warsaw. */
  readonly day: IsoDay
  /** Instant (ms UTC); null = the whole day. */
  readonly at: number | null
  /** The moment of a text that waits for a second person: nothing goes out without one. */
  readonly isUnapproved: boolean
}

/** By day; within one what has an hour first, in the order in which it happens. */
export function entriesByDay(entries: readonly CalendarEntry[]): ReadonlyMap<IsoDay, readonly CalendarEntry[]> {
  return Map.groupBy([...entries].sort(inOrder), ({ day }) => day)
}

function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  const latest = Number.MAX_SAFE_INTEGER
  return (
    (a.at ?? latest) - (b.at ?? latest) ||
    calendarEntryKinds.indexOf(a.kind) - calendarEntryKinds.indexOf(b.kind) ||
    a.articleId - b.articleId
  )
}

/** Its moment has come and gone, and it is still only planned. */
export function isPast({ at, day }: CalendarEntry, now: number): boolean {
  return at === null ? day < warsawDay(now) : at < now
}
