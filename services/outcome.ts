import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import type { Issue } from '#domain/issue.ts'

/** JSON that can be hashed and kept in the audit log. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** What a verb did, for the audit log and for the readers' pages. */
export type Effect = {
  readonly subject: { readonly kind: SubjectKind; readonly id: number }
  /** The facts written. Never a secret, never a password or its hash. */
  readonly details: Json
  /** Whether anything that readers can see has changed. */
  readonly readersSee: boolean
}

/**
 * `unchanged` is a verb that found its work already done: nothing to record. `continued` is a write that goes on with
 * one the same person made moments ago; the audit entry of that one stands for both (docs/decisions, autosave).
 */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value; readonly effect: Effect }
  | { readonly kind: 'unchanged'; readonly value: Value }
  | { readonly kind: 'continued'; readonly value: Value }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

export const done = <Value>(value: Value, effect: Effect): Outcome<Value> => ({ kind: 'done', value, effect })
export const unchanged = <Value>(value: Value): Outcome<Value> => ({ kind: 'unchanged', value })
export const continued = <Value>(value: Value): Outcome<Value> => ({ kind: 'continued', value })
export const refused = (...issues: readonly Issue[]): Outcome<never> => ({ kind: 'refused', issues })

/** What the caller of a verb gets; what it cannot mend is thrown instead (domain/errors.ts). */
export type VerbResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }
