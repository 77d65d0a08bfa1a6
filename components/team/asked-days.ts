import { type IsoDay, type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'

/** After "Stan": "na 2 marca 2015 r.", "w marcu 2015 r.", "w 2015 r.", "między 3 marca 2015 r. a 25 listopada 2015 r.". */
export function askedDaysWords(days: PartialDate): string {
  if (days.precision === 'day') return `na ${formatPartialDate(days, 'prose')}`
  return daysWithin(days)
}

/** The days themselves: "2 marca 2015 r.", "w marcu 2015 r.", "między … a …". */
export function daysWithin(days: PartialDate): string {
  if (days.precision !== 'interval') return formatPartialDate(days, 'in')
  return daysBetween(days.earliest, days.latest)
}

/** "między 3 marca a 25 listopada 2015 r.": a year that is the same is said once. */
export function daysBetween(first: IsoDay, last: IsoDay): string {
  const [from = '', to = ''] = [first, last].map((day) => formatPartialDate(partialDateFromDay(day), 'prose'))
  const year = ` ${last.slice(0, 4)} r.`
  return `między ${first.slice(0, 4) === last.slice(0, 4) ? from.replace(year, '') : from} a ${to}`
}
