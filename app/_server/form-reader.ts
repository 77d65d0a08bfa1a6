import { type FormValues, rowCountName } from '#components/form/form-state.ts'
import { PROOF_PASSKEY } from '#components/form/proof-names.ts'
import { rowCount } from './row-count.ts'

/**
 * Reads a sent form as what our inputs (zod) take: text as typed, '' where a field is missing, so that every rule and
 * every limit stays in the domain. Files are not read here.
 */
export function formReader(form: FormData) {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    text,
    /** '' becomes null, for what may be absent. */
    optional: (name: string): string | null => (text(name).trim() === '' ? null : text(name)),
    list: (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string'),
    /** NaN where no whole number stands: the input of the verb refuses it with its own word. */
    number: (name: string): number => toNumber(text(name)),
    optionalNumber: (name: string): number | null => (text(name).trim() === '' ? null : toNumber(text(name))),
    numbers: (name: string): number[] => form.getAll(name).map((value) => toNumber(String(value))),
    /** Numbers of the rows of a list, from 0 (form-rows.ts). */
    rows: (list: string): number[] => Array.from({ length: rowCount(text(rowCountName(list))) }, (_, index) => index),
    isTicked: (name: string): boolean => form.has(name),
    /** EDTF of the three fields of a PartialDateField; null when all are empty; no date at all stays none. */
    date: (name: string): string | null => readDate(text(`${name}-year`), text(`${name}-month`), text(`${name}-day`)),
  }
}

export type FormReader = ReturnType<typeof formReader>

/** Everything typed, to be shown again; passwords, answers of devices and files are not. */
export function typedValues(form: FormData): FormValues {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (name.startsWith('$ACTION') || typeof value !== 'string' || isProof(name)) continue
    values[name] = [...(values[name] ?? []), value]
  }
  return values
}

function isProof(name: string): boolean {
  return /password/i.test(name) || name.startsWith(PROOF_PASSKEY)
}

function toNumber(text: string): number {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN
}

function readDate(year: string, month: string, day: string): string | null {
  const parts = [year, month, day].map((part) => part.trim())
  if (parts.every((part) => part === '')) return null
  const [y = '', m = '', d = ''] = parts
  // A day without its month is no date: the empty place makes it one that cannot be.
  return [y, ...(m || d ? [m.padStart(2, '0')] : []), ...(d ? [d.padStart(2, '0')] : [])].join('-')
}
