import { type CalendarEntry, type CalendarEntryKind, entriesByDay } from '#domain/calendar/calendar-entry.ts'
import { type CalendarMonth, stretchOf } from '#domain/calendar/calendar-month.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { archivings, confirmations, noticeEnd, publications, reviews, validityEnds } from './calendar-sources.ts'

/** What is planned in a month, and what falls due, by day of Warsaw: as far as this actor sees the articles. */
export const listCalendarEntries = defineStaffQuery((context, month: CalendarMonth) => {
  const stretch = stretchOf(month)
  return entriesByDay([
    ...publications(context, stretch).map(({ isUpdate, ...row }) => timed(isUpdate ? 'update' : 'publication', row)),
    ...archivings(context, stretch).map((row) => timed('archiving', row)),
    ...confirmations(context, stretch).map((row) => timed('confirmation', row)),
    ...noticeEnd(context, stretch).map((row) => ofDay('notice-end', row)),
    ...validityEnds(context, stretch).map((row) => ofDay('validity-end', row)),
    ...reviews(context, stretch).map((row) => ofDay('review', row)),
  ])
})

type Named = { readonly articleId: number; readonly title: string }
type Timed = Named & { readonly at: number | null; readonly isUnapproved?: boolean }

function timed(kind: CalendarEntryKind, { at, isUnapproved = false, ...row }: Timed): CalendarEntry {
  return { ...row, kind, at, isUnapproved, day: warsawDay(at ?? 0) }
}

function ofDay(kind: CalendarEntryKind, { day, ...row }: Named & { readonly day: string | null }): CalendarEntry {
  return { ...row, kind, day: day ?? '', at: null, isUnapproved: false }
}
