import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that a person could take for another when reading it out on the phone. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new reference of a request: 60 random bits as `k7m2-9qxd-4trp`. In the log, in `x-request-id`, on failure pages. */
export function newRequestId(): string {
  const letters = Array.from(randomBytes(12), (byte) => LETTERS.charAt(byte & 31)).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
