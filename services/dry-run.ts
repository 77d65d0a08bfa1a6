import { writeTransaction } from '#db/write-transaction.ts'
import { Forbidden } from '#domain/errors.ts'
import { type EditorContext, tryingContext } from './context.ts'

/** Carries what was seen out of a transaction that must leave nothing behind. */
class Undone<Value> extends Error {
  readonly value: Value
  constructor(value: Value) {
    super('undone')
    this.value = value
  }
}

/**
 * Does something and takes it all back: how a form shows what saving it would do, with the rules of the very verb. With the
 * context that `attempt` is given, what two people stand behind is done too, and not proposed.
 * Returns what `attempt` saw while it was done. Throws what it throws.
 */
export function dryRun<Value>(context: EditorContext, attempt: (trying: EditorContext) => Value): Value {
  try {
    return writeTransaction(context.db, () => {
      throw new Undone(attempt(tryingContext(context)))
    })
  } catch (error) {
    if (error instanceof Undone) return error.value
    // The security log must keep the refusal, and this transaction took it along: refused again, it stays.
    if (error instanceof Forbidden) return attempt(context)
    throw error
  }
}
