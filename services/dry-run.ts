import { writeTransaction } from '#db/write-transaction.ts'
import { Forbidden } from '#domain/errors.ts'
import type { EditorContext } from './context.ts'

/** Carries what was seen out of a transaction that must leave nothing behind. */
class Undone<Value> extends Error {
  readonly value: Value
  constructor(value: Value) {
    super('undone')
    this.value = value
  }
}

/**
 * Does something and takes it all back: how a form shows what saving it would do, with the rules of the very verb.
 * Returns what `attempt` saw while it was done. Throws what it throws.
 */
export function dryRun<Value>(context: EditorContext, attempt: () => Value): Value {
  try {
    return writeTransaction(context.db, () => {
      throw new Undone(attempt())
    })
  } catch (error) {
    if (error instanceof Undone) return error.value
    // The security log must keep the refusal, and this transaction took it along: refused again, it stays.
    if (error instanceof Forbidden) return attempt()
    throw error
  }
}
