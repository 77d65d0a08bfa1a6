import type { BulkOutcome } from '#domain/bulk/bulk-action.ts'
import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import type { EditorContext } from '../context.ts'
import { findStoredRecord, mayChangeRecord, replaceInRecord } from '../phrase/phrase-in-record.ts'
import type { Performed, Seen } from './change-text.ts'
import { performBulkAction } from './perform-bulk-action.ts'

/** `issues`: why it was refused, or what is to be known of it. */
export type Settled = { readonly outcome: BulkOutcome; readonly issues: readonly Issue[] }

export type ReplaceRequest = Extract<BulkRequest, { action: 'replace' }>

export type SeenRecord = {
  readonly kind: PhraseRecordKind
  readonly recordId: number
  readonly seenLockVersion: number
}

/** What is said of something that stops nothing but itself. */
const because = (key: string): Settled => ({ outcome: 'refused', issues: [{ field: '', key }] })

/**
 * Tries the action on one article and says what came of it: a verb that throws has left that article as it was, and the
 * others have their turn. Issue keys of its own: `changed`, `gone`, `forbidden`. Throws what is a fault of ours, and Busy.
 */
export function attemptBulkAction(context: EditorContext, request: BulkRequest, seen: Seen): Settled {
  return attempt(() => performBulkAction(context, request, seen))
}

/** The same with one record; `record-gone` where it is not there any more. */
export function attemptInRecord(context: EditorContext, request: ReplaceRequest, seen: SeenRecord): Settled {
  if (!mayChangeRecord(context.actor, seen.kind)) return because('forbidden')
  const record = findStoredRecord(context.db, seen)
  if (!record) return because('record-gone')
  const wanted = { replacement: request, seenLockVersion: seen.seenLockVersion, note: request.changeNote }
  return attempt(() => replaceInRecord(context, record, wanted))
}

function attempt(perform: () => Performed): Settled {
  try {
    const result = perform()
    return result.kind === 'refused'
      ? { outcome: 'refused', issues: result.issues }
      : { outcome: result.kind, issues: result.remarks ?? [] }
  } catch (error) {
    if (error instanceof Conflict) return because('changed')
    if (error instanceof NotFound) return because('gone')
    if (error instanceof Forbidden) return because('forbidden')
    throw error
  }
}
