import { notFound } from 'next/navigation'
import { NotFound } from '#domain/errors.ts'

/** What `look` finds; where it finds nothing, the page that says so. */
export function orMissingPage<Value>(look: () => Value): Value {
  try {
    return look()
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
