import 'server-only'
import { notFound } from 'next/navigation'
import { NotFound } from '#domain/errors.ts'

/** The number of a record in an address of the panel. Throws NotFound for anything else: a route handler answers that. */
export function parseRecordNumber(part: string): number {
  if (!/^[1-9]\d{0,14}$/.test(part)) throw new NotFound(`Not the number of a record: ${part.slice(0, 40)}`)
  return Number(part)
}

/** The same for a page: anything else is the page for what is not there. */
export function recordNumber(part: string): number {
  return found(() => parseRecordNumber(part))
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
