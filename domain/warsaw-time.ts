import { type IsoDay, isIsoDay, partialDateFromDay } from './partial-date.ts'
import { formatPartialDate } from './partial-date-polish.ts'

/*
 * Instants are integer milliseconds since 1970-01-01T00:00:00Z; people see and type them in Europe/Warsaw.
 * The rules of the clock are those of the IANA time zone database as carried by the runtime.
 */

const minute = 60_000
const day = 24 * 60 * minute
// The years 1000–9999 as Warsaw counts them; its own solar time (+01:24) was kept until 1915.
const firstInstant = Date.parse('1000-01-01T00:00:00+01:24')
const lastInstant = Date.parse('9999-12-31T23:59:59.999+01:00')

const warsawClock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
  timeZone: 'Europe/Warsaw',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The calendar day in Warsaw at the instant. Throws RangeError when `ms` is not within the years 1000–9999. */
export function warsawDay(ms: number): IsoDay {
  return wallClock(ms).slice(0, 10)
}

/** The stretch of one calendar day in Warsaw around the instant: 23, 24 or 25 hours, its end exclusive. */
export function warsawDayBounds(ms: number): { readonly from: number; readonly to: number } {
  const onDay = warsawDay(ms)
  const next = new Date(Date.parse(`${onDay}T12:00:00Z`) + day).toISOString().slice(0, 10)
  return { from: midnight(onDay), to: midnight(next) }
}

/** "2 marca 2015 r." */
export function formatWarsawDay(ms: number): string {
  return formatPartialDate(partialDateFromDay(warsawDay(ms)), 'prose')
}

/** "9.05": hours without a leading zero, then a full stop (the Polish way of writing a time in a sentence). */
export function formatWarsawTime(ms: number): string {
  const [hour, minute] = wallClock(ms).slice(11, 16).split(':')
  return `${Number(hour)}.${minute}`
}

/** "2 marca 2015 r., godz. 10.32"; an hour that clocks show twice says which one it is. */
export function formatWarsawInstant(ms: number): string {
  return `${formatWarsawDay(ms)}, godz. ${formatWarsawTime(ms)}${whichOfTwo(ms)}`
}

/** " (czas letni)" or " (czas zimowy)" in the hour that clocks show twice in October, else nothing. */
export function whichOfTwo(ms: number): string {
  const shown = wallClock(ms)
  // Since 1977 clocks have gone back from three to two.
  if (shown.slice(11, 13) !== '02') return ''
  const instant = instantFromWarsaw(shown.slice(0, 10), shown.slice(11, 16))
  if (instant.kind !== 'twice') return ''
  return ms < instant.second ? ' (czas letni)' : ' (czas zimowy)'
}

/** "2015-03-02T10:32:00+01:00" (RFC 3339, to the second, rounded down). */
export function isoWithWarsawOffset(ms: number): string {
  const offset = warsawOffset(ms) / minute
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${wallClock(ms)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** Whether the text is a time of day as 'HH:MM', 00:00–23:59. */
export function isClockTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** `missing`: skipped when clocks go forward in March. `twice`: passed a second time when they go back in October. */
export type WarsawInstant =
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'twice'; readonly first: number; readonly second: number }

/**
 * The instant at which clocks in Warsaw show the day and time ('HH:MM').
 * Throws RangeError when `isIsoDay` or `isClockTime` would refuse them.
 */
export function instantFromWarsaw(onDay: IsoDay, time: string): WarsawInstant {
  if (!isIsoDay(onDay) || !isClockTime(time)) throw new RangeError(`Not a day and time: ${onDay} ${time}`)
  const shown = `${onDay}T${time}:00`
  const asUtc = Date.parse(`${shown}Z`)
  // A change of clocks falls at most once within these two days, so one of the two offsets is the right one.
  const around = [Math.max(asUtc - day, firstInstant), Math.min(asUtc + day, lastInstant)]
  const offsets = new Set(around.map(warsawOffset))
  const instants = [...offsets]
    .map((offset) => asUtc - offset)
    .filter((ms) => isWithinYears(ms) && wallClock(ms) === shown)
  const [first, second] = instants.sort((a, b) => a - b)
  if (first === undefined) return { kind: 'missing' }
  return second === undefined ? { kind: 'instant', at: first } : { kind: 'twice', first, second }
}

/** The first instant of the day; clocks in Warsaw change between two and three, or once, in 1915, skipped midnight. */
function midnight(onDay: IsoDay): number {
  const start = instantFromWarsaw(onDay, '00:00')
  if (start.kind === 'instant') return start.at
  return start.kind === 'twice' ? start.first : Date.parse(`${onDay}T00:00:00Z`)
}

function isWithinYears(ms: number): boolean {
  return ms >= firstInstant && ms <= lastInstant
}

function wallClock(ms: number): string {
  if (!isWithinYears(ms)) throw new RangeError(`Not an instant we can show: ${ms}`)
  const parts = Object.fromEntries(warsawClock.formatToParts(ms).map((part) => [part.type, part.value]))
  const { year, month, day, hour, minute, second } = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

/** Warsaw minus UTC in ms, whole seconds. */
function warsawOffset(ms: number): number {
  return Date.parse(`${wallClock(ms)}Z`) - Math.floor(ms / 1000) * 1000
}
