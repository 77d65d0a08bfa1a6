import type { FormReader } from '#app/_server/form-reader.ts'
import type { Right } from '#domain/account/rights.ts'

/** What forms about accounts send → the inputs of their verbs; words that are no rights are refused there. */
export function readAccount(read: FormReader) {
  return {
    email: read.text('email'),
    name: read.text('name'),
    unit: read.text('unit'),
    position: read.text('position'),
    rights: read.list('rights') as Right[],
  }
}

/** Which account, as the form saw it. */
export function readSeenAccount(read: FormReader) {
  return { accountId: read.number('accountId'), seenLockVersion: read.number('seenLockVersion') }
}
