import type { BulkOutcome } from '#domain/bulk/bulk-action.ts'
import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext } from '../context.ts'
import { performBulkAction } from './perform-bulk-action.ts'

export type Settled = { readonly outcome: BulkOutcome; readonly issues: readonly Issue[] }

/** What is said of an article that stops nothing but itself. */
const because = (key: string): Settled => ({ outcome: 'refused', issues: [{ field: '', key }] })

/**
 * Tries the action on one article and says what came of it: a verb that throws has left that article as it was, and the
 * others have their turn. Issue keys of its own: `changed`, `gone`, `forbidden`. Throws what is a fault of ours, and Busy.
 */
export function attemptBulkAction(
  context: EditorContext,
  request: BulkRequest,
  seen: { readonly articleId: number; readonly seenLockVersion: number },
): Settled {
  try {
    const result = performBulkAction(context, request, seen)
    return result.kind === 'refused'
      ? { outcome: 'refused', issues: result.issues }
      : { outcome: result.kind, issues: [] }
  } catch (error) {
    if (error instanceof Conflict) return because('changed')
    if (error instanceof NotFound) return because('gone')
    if (error instanceof Forbidden) return because('forbidden')
    throw error
  }
}
