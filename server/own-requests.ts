import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { ACTION_HEADER } from '#domain/next-internals.ts'

/**
 * After an action that leads elsewhere, Next asks this server for that page itself, with the headers of the action, so
 * that the browser gets both in one answer. Such a request comes while the action holds its slot: it must not wait for
 * another one. It is known by this header, which carries a secret of this process and is dropped from anything else.
 */
const OWN_REQUEST_HEADER = 'x-komunikat-own'

const SECRET = randomBytes(32).toString('base64url')

/** Headers by which a request that Next will make for an action is known again. */
export function ownRequestHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers[ACTION_HEADER] === undefined ? {} : { [OWN_REQUEST_HEADER]: SECRET }
}

export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const given = headers[OWN_REQUEST_HEADER]
  if (typeof given !== 'string' || given.length !== SECRET.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(SECRET))
}
