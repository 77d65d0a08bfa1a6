import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import type { Issue } from '#domain/issue.ts'
import type { VersionedKind, VersionedRecord } from './lock-version.ts'

/** JSON that can be hashed and kept in the audit log. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** A record that a verb wrote, and its lock version after that: the first, the next, or the same. */
export type Changed = VersionedRecord & { readonly version: 'first' | 'next' | 'same' }

export const created = (kind: VersionedKind, id: number): Changed => ({ kind, id, version: 'first' })
export const updated = (kind: VersionedKind, id: number): Changed => ({ kind, id, version: 'next' })
/** Written beside what its forms show: open forms stay valid, only lists and indexes are made again. */
export const reindexed = (kind: VersionedKind, id: number): Changed => ({ kind, id, version: 'same' })

/** The usual case: the verb wrote one record, and that is what it is about. */
export const oneCreated = (kind: VersionedKind, id: number) => ({ subject: { kind, id }, changed: [created(kind, id)] })
export const oneUpdated = (kind: VersionedKind, id: number) => ({ subject: { kind, id }, changed: [updated(kind, id)] })

/** What a verb did, for the audit log and for all that follows from it (finish-work.ts). */
export type Effect = {
  readonly subject: { readonly kind: SubjectKind; readonly id: number }
  /** The records written. One that was only entered in passing, as a tag that an import names, need not stand here. */
  readonly changed: readonly Changed[]
  /** The facts written. Never a secret, never a password or its hash. */
  readonly details: Json
  /** Whether anything that readers can see has changed. */
  readonly readersSee: boolean
}

/** The value of a verb; where it holds the new lock version of the subject, a function of that: nobody guesses it. */
type VerbValue<Value> = Value | ((lockVersion: number) => Value)

/**
 * `unchanged` is a verb that found its work already done: nothing to record. `continued` is a write that goes on with
 * one the same person made moments ago; the audit entry of that one stands for both (docs/decisions, autosave).
 */
export type Outcome<Value> =
  | { readonly kind: 'done' | 'continued'; readonly value: VerbValue<Value>; readonly effect: Effect }
  | { readonly kind: 'unchanged'; readonly value: Value }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

export const done = <Value>(value: VerbValue<Value>, effect: Effect): Outcome<Value> => ({
  kind: 'done',
  value,
  effect,
})
export const continued = <Value>(value: VerbValue<Value>, effect: Effect): Outcome<Value> => ({
  kind: 'continued',
  value,
  effect,
})
export const unchanged = <Value>(value: Value): Outcome<Value> => ({ kind: 'unchanged', value })
export const refused = (...issues: readonly Issue[]): Outcome<never> => ({ kind: 'refused', issues })

/** What the caller of a verb gets; what it cannot fix is thrown instead (domain/errors.ts). */
export type VerbResult<Value> = { readonly ok: true; readonly value: Value } | NotDone

/** Nothing is done: for these issues, or because it was proposed and waits for a second person (then there are none). */
type NotDone = { readonly ok: false; readonly issues: readonly Issue[]; readonly proposalId?: number }
