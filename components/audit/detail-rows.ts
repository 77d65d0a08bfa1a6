import { linkPurposeLabels, rightLabels } from '#components/account/labels.ts'
import { updateKindLabels } from '#components/article/update-labels.ts'
import type { LinkPurpose } from '#domain/account/password-link.ts'
import type { Right } from '#domain/account/rights.ts'
import type { UpdateKind } from '#domain/article/update-kind.ts'
import { visibleControls } from '#domain/text/visible-controls.ts'
import { isVoivodeshipCode, voivodeship } from '#domain/voivodeship.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { detailLabels } from './detail-labels.ts'

type DetailRow = { readonly term: string; readonly value: string }

const MAX_VALUE = 500
const MAX_ROWS = 60

/**
 * The facts of an entry as terms and values a person reads; `details` is its JSON, whatever is in it. A fact that
 * has no name here is left to the technical data.
 */
export function detailRows(details: unknown): DetailRow[] {
  return rowsOf(details, []).slice(0, MAX_ROWS)
}

/** A pair of states: only what differs between them, each with its value before and after. */
export function changedRows(details: unknown): { term: string; before: string; after: string }[] | null {
  if (!isRecord(details) || !isRecord(details.before) || !isRecord(details.after)) return null
  const [before, after] = [details.before, details.after].map((side) => new Map(rowsOf(side, []).map(toPair)))
  if (!before || !after) return null
  const terms = [...new Set([...before.keys(), ...after.keys()])]
  return terms
    .map((term) => ({ term, before: before.get(term) ?? 'brak', after: after.get(term) ?? 'brak' }))
    .filter((row) => row.before !== row.after)
    .slice(0, MAX_ROWS)
}

const toPair = ({ term, value }: DetailRow) => [term, value] as const

function rowsOf(value: unknown, path: readonly string[]): DetailRow[] {
  if (isRecord(value) && path.length < 4) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const label = Object.hasOwn(detailLabels, key) ? detailLabels[key] : undefined
      return label === undefined ? [] : rowsOf(known(key, inner), [...path, label])
    })
  }
  if (path.length === 0) return []
  return [{ term: path.join(': '), value: inWords(value) }]
}

/** Values whose meaning lies in the name of their field. */
function known(key: string, value: unknown): unknown {
  if (key.endsWith('At') && typeof value === 'number' && value > 0) return formatWarsawInstant(value)
  if (key === 'updateKind') return updateKindLabels[value as UpdateKind] ?? value
  if (key === 'linkPurpose') return linkPurposeLabels[value as LinkPurpose] ?? value
  if (key === 'voivodeship' && typeof value === 'string' && isVoivodeshipCode(value)) return voivodeship(value).name
  return value
}

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'brak'
  if (typeof value === 'boolean') return value ? 'tak' : 'nie'
  if (Array.isArray(value)) return value.length === 0 ? 'brak' : cut(value.map(nameOf).join('; '))
  if (isRecord(value)) return nameOf(value)
  const text = String(value)
  return cut(Object.hasOwn(rightLabels, text) ? rightLabels[text as Right] : text)
}

/** One thing of a list: by what it is called. */
function nameOf(value: unknown): string {
  if (!isRecord(value)) return inWords(value)
  const name = value.name ?? value.title ?? value.text ?? value.source ?? value.reason ?? value.number ?? value.id
  return inWords(name ?? null)
}

function cut(text: string): string {
  const visible = visibleControls(text.replaceAll('\n', ' '))
  return visible.length > MAX_VALUE ? `${visible.slice(0, MAX_VALUE)}…` : visible
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
