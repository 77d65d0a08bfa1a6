import type { Recording } from './body.ts'

/** A day. */
export const MAX_RECORDING_SECONDS = 86_400

const media = { film: 'film', sound: 'dźwięk' } as const satisfies Record<Recording['attrs']['medium'], string>

/** "Odprawa (film, 12 min 30 s)": whoever meets the link knows what it opens. Untypeset. */
export function recordingName({ title, medium, seconds }: Omit<Recording['attrs'], 'id'>): string {
  const facts = [media[medium], ...(seconds === null ? [] : [lengthWords(seconds)])]
  return `${title === '' ? 'Nagranie' : title} (${facts.join(', ')})`
}

/** Host of a page elsewhere; null = the address is of this site. */
export function recordingHost(href: string): string | null {
  return /^https?:/i.test(href) ? (URL.parse(href)?.host ?? null) : null
}

/** Seconds → "1 godz. 2 min 5 s"; parts that are nothing are left out. */
export function lengthWords(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds)
  return [hours > 0 ? `${hours} godz.` : '', minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** Seconds → "1:02:05" or "12:30", as players show it and as `parseLength` reads it. */
export function lengthClock(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds)
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** "12:30", "1:02:05", "12 min", "1 godz. 2 min 5 s", "45 s" → seconds, up to a day; null = none of these, or nothing. */
export function parseLength(text: string): number | null {
  const words = text.trim().toLowerCase()
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(words)
  const named = /^(?:(\d{1,2}) ?(?:h|godz\.?))? ?(?:(\d{1,4}) ?min\.?)? ?(?:(\d{1,5}) ?(?:s|sek\.?))?$/.exec(words)
  const [, hours = '0', minutes = '0', rest = '0'] = clock ?? named ?? []
  if (clock?.[1] !== undefined && Number(minutes) > 59) return null
  const seconds = Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest)
  return seconds > 0 && seconds <= MAX_RECORDING_SECONDS ? seconds : null
}

function partsOf(seconds: number): readonly [hours: number, minutes: number, seconds: number] {
  return [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60]
}
