import { notFound } from 'next/navigation'

/** The number of a record in an address of the panel; whatever is none answers 404. */
export function recordNumber(part: string): number {
  if (!/^[1-9]\d{0,14}$/.test(part)) notFound()
  return Number(part)
}
