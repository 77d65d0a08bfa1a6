const time = new Intl.DateTimeFormat('pl', { timeZone: 'Europe/Warsaw', hour: 'numeric', minute: '2-digit' })
const day = new Intl.DateTimeFormat('pl', { timeZone: 'Europe/Warsaw', day: 'numeric', month: 'long', year: 'numeric' })

/** "10.32", "9.05" in Warsaw. */
export function clockTime(at: number): string {
  return time.format(at).replace(':', '.').replace(/^0/, '')
}

/** "10.32" of the same Warsaw day as `now`, else "2 marca 2015, 10.32". */
export function clockMoment(at: number, now: number): string {
  return day.format(at) === day.format(now) ? clockTime(at) : `${day.format(at)}, ${clockTime(at)}`
}
