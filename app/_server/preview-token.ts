import { createHash } from 'node:crypto'
import { type FormValues, PREVIEW_TOKEN } from '#components/form/form-state.ts'

/**
 * Names the values a preview was made for, so that what is saved is what was shown. No secret: it guards against a slip
 * of the hand, not against a program, which needs no preview. An empty field is none: a page sent before its script runs
 * has not yet the fields that the script keeps.
 */
export function previewToken(typed: FormValues): string {
  const values = Object.entries(typed)
    .filter(([name, values]) => name !== PREVIEW_TOKEN && values.some((value) => value !== ''))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22)
}

/** Whether the form was sent again just as its effect was shown. */
export function isConfirmed(typed: FormValues): boolean {
  return typed[PREVIEW_TOKEN]?.[0] === previewToken(typed)
}
