import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedResponse, Variant } from './cached-response.ts'
import { writeCachedHead } from './composed-head.ts'

/** Sends what is cached, or 304 to a client that has exactly that. Returns the status. */
export function sendCached(
  request: IncomingMessage,
  response: ServerResponse,
  cached: CachedResponse,
  variant: Variant,
  condition: Condition,
): number {
  if (cached.status === 200 && hasIt(cached, variant, condition)) {
    response.writeHead(304, variant.notModified)
    response.end()
    return 304
  }
  if (isWithinItsSecond(cached)) response.writeHead(cached.status, withoutDate(variant.headers))
  else writeCachedHead(request, response, cached.status, variant)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
  return cached.status
}

/** What the client has: `tags` of If-None-Match, `since` of If-Modified-Since, as sent. */
export type Condition = { readonly tags?: string | undefined; readonly since?: string | undefined }

/** Tags decide alone where they are given (RFC 9110, 13.1.3); a date only of what has one that tells versions apart. */
function hasIt({ modifiedAt }: CachedResponse, { etag }: Variant, { tags, since }: Condition): boolean {
  if (tags !== undefined) return hasTag(tags, etag)
  if (since === undefined || modifiedAt === null) return false
  const asked = parseHttpDate(since)
  return asked !== null && asked >= modifiedAt && asked <= Date.now()
}

/**
 * Another version may be made within the same second, and a client would hold the date of both. So the date is told only
 * when its second is over (RFC 9110, 8.8.2.2).
 */
function isWithinItsSecond({ modifiedAt }: CachedResponse): boolean {
  return modifiedAt !== null && Date.now() < modifiedAt + 1_000
}

function withoutDate(headers: readonly string[]): string[] {
  const at = headers.indexOf('last-modified')
  return at < 0 ? [...headers] : [...headers.slice(0, at), ...headers.slice(at + 2)]
}

/** The three forms of RFC 9110, 5.6.7, which all name GMT but the one of C's asctime. Null for anything else. */
function parseHttpDate(text: string): number | null {
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text)
  if (!isAsctime && !/^[A-Z][a-z]+, .* GMT$/.test(text)) return null
  const ms = Date.parse(isAsctime ? `${text} GMT` : text)
  return Number.isNaN(ms) ? null : ms
}

/** If-None-Match: compared weakly, as the RFC wants it (9110, 13.1.2): an edge may have marked our tag as weak. */
function hasTag(condition: string, etag: string | null): boolean {
  if (etag === null) return false
  if (condition === etag) return true
  return condition.split(',').some((tag) => {
    const asked = tag.trim()
    return asked === '*' || asked.replace(/^W\//, '') === etag
  })
}
