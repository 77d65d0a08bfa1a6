import 'server-only'
import { notFound } from 'next/navigation'
import { NotFound } from '#domain/errors.ts'

/** Number of a record out of its address; anything else is no address of ours (404). */
export function recordNumber(part: string): number {
  return /^[1-9]\d{0,14}$/.test(part) ? Number(part) : notFound()
}

/** What a query requires, or the page for what is not there. */
export function found<Value>(require: () => Value): Value {
  try {
    return require()
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
