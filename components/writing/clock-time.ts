import { formatWarsawTime } from '#domain/warsaw-time.ts'

const day = new Intl.DateTimeFormat('pl', { timeZone: 'Europe/Warsaw', day: 'numeric', month: 'long', year: 'numeric' })

/** "10.32" of the same Warsaw day as `now`, else "2 marca 2015, 10.32". */
export function clockMoment(at: number, now: number): string {
  return day.format(at) === day.format(now) ? formatWarsawTime(at) : `${day.format(at)}, ${formatWarsawTime(at)}`
}
