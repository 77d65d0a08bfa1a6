import { writeTransaction } from '#db/write-transaction.ts'
import { Forbidden } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { recordForbiddenVerb } from './audit/record-security-event.ts'
import type { WriteContext } from './context.ts'
import type { VerbName } from './define-verb.ts'
import type { VerbResult } from './outcome.ts'

/** Carries a refusal out of the transaction that it rolls back. */
class RolledBack extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('refused')
    this.issues = issues
  }
}

/**
 * Several verbs as one: all of them happen or none. Each writes its own audit entry. `name`: the verb that the security
 * log names when one of them is not for this person, because the log entry of that verb was rolled back too. Throws
 * what they throw.
 */
export function atomically<Value>(
  context: WriteContext,
  name: VerbName,
  attempt: () => VerbResult<Value>,
): VerbResult<Value> {
  try {
    return writeTransaction(context.db, () => {
      const result = attempt()
      // What was only proposed stays proposed, with what was entered for it.
      if (!result.ok && result.proposalId === undefined) throw new RolledBack(result.issues)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, issues: error.issues }
    if (error instanceof Forbidden) recordForbiddenVerb(context, name)
    throw error
  }
}
