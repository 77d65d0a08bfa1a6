import { type SubjectKind, subjectKinds } from '#domain/audit/subject-kind.ts'
import { isIsoDay } from '#domain/partial-date.ts'
import { instantFromWarsaw, type WarsawInstant } from '#domain/warsaw-time.ts'
import type { AuditFilter, AuditPlace } from '#services/audit/audit-queries.ts'

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What is in the address of a log, each part as typed; a part given twice counts for nothing. */
export function readParts(params: SearchParams): Readonly<Record<string, string>> {
  const parts = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= 100 ? [[name, value.trim()]] : [],
  )
  return Object.fromEntries(parts)
}

/** What the parts mean; one that means nothing narrows nothing. `od` and `do` are whole days in Poland. */
export function toFilter(parts: Readonly<Record<string, string>>): AuditFilter {
  const { kto, co, rodzaj, rzecz } = parts
  return {
    actor: kto === 'portal' ? 'system' : toNumber(kto),
    verb: co,
    kind: subjectKinds.find((kind): kind is SubjectKind => kind === rodzaj),
    subjectId: toNumber(rzecz),
    ...toDays(parts),
  }
}

export function toDays({ od, do: to }: Readonly<Record<string, string>>) {
  return { from: startOf(od), until: startOf(to, 1) }
}

export function toPlace({ przed, po }: Readonly<Record<string, string>>): AuditPlace {
  return { before: toNumber(przed), after: toNumber(po) }
}

export function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Days typed that are no days. */
export function wrongDays({ od, do: to }: Readonly<Record<string, string>>): string[] {
  return [od, to].filter((day) => day !== undefined && startOf(day) === undefined).map(String)
}

/** The same log with other parts; undefined takes one away. */
export function logHref(
  address: string,
  parts: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
): string {
  const kept = Object.entries({ ...parts, ...change }).filter(([, value]) => value !== undefined) as [string, string][]
  const query = new URLSearchParams(kept).toString()
  return query === '' ? address : `${address}?${query}`
}

const DAY_MS = 86_400_000

function startOf(day: string | undefined, daysLater = 0): number | undefined {
  if (day === undefined || !isIsoDay(day)) return undefined
  const later = new Date(Date.parse(`${day}T12:00:00Z`) + daysLater * DAY_MS).toISOString().slice(0, 10)
  return isIsoDay(later) ? firstMoment(instantFromWarsaw(later, '00:00')) : undefined
}

function firstMoment(moment: WarsawInstant): number | undefined {
  if (moment.kind === 'instant') return moment.at
  return moment.kind === 'twice' ? moment.first : undefined
}
