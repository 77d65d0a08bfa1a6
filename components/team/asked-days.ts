import type { PartialDate } from '#domain/partial-date.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'

/** After "Stan": "na 2 marca 2015 r.", "w marcu 2015 r.", "w 2015 r.", "między 3 marca 2015 r. a 25 listopada 2015 r.". */
export function askedDaysWords(days: PartialDate): string {
  if (days.precision === 'day') return `na ${formatPartialDate(days, 'prose')}`
  return daysWithin(days)
}

/** The days themselves: "2 marca 2015 r.", "w marcu 2015 r.", "między … a …". */
export function daysWithin(days: PartialDate): string {
  if (days.precision !== 'interval') return formatPartialDate(days, 'in')
  const [from, to] = [days.earliest, days.latest].map((day) => formatPartialDate(partialDateFromDay(day), 'prose'))
  return `między ${from} a ${to}`
}
