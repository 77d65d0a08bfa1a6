import type { IncomingMessage, ServerResponse } from 'node:http'
import { type CachedResponse, findVariant } from './cached-response.ts'
import type { ContentCoding } from './content-coding.ts'
import { preferredCoding } from './content-coding.ts'
import { type Condition, sendCached } from './send-cached.ts'

/** What of a request decides which representation of a cached answer is sent. Read from the raw headers: most need no more. */
export type Preference = {
  readonly coding: ContentCoding
  readonly condition: Condition
  /** A page is asked for, not only its headers, and not by a program that says it is one. */
  readonly isReading: boolean
}

/**
 * Null for a request that is more than a plain question: another method, with a body, or not plain enough. Those go the whole way through
 * the gateway.
 */
export function readPreference(request: IncomingMessage): Preference | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  if (request.httpVersionMajor !== 1) return null
  const { rawHeaders } = request
  let hosts = 0
  let acceptEncoding: string | undefined
  let tags: string | undefined
  let since: string | undefined
  let isOfBrowser = false
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    // Only names of these lengths are of interest; comparing a number is cheaper than folding a name.
    if (name.length === 4 && name.toLowerCase() === 'host' && ++hosts > 1) return null
    // Whoever asks to be told to go on loses the connection with any other answer; so says the whole way.
    if (name.length === 6 && name.toLowerCase() === 'expect') return null
    if (name.length === 10 && name.toLowerCase() === 'user-agent') isOfBrowser = isBrowser(rawHeaders[index + 1] ?? '')
    if (name.length !== 13 && name.length !== 14 && name.length !== 15 && name.length !== 17) continue
    const folded = name.toLowerCase()
    if (folded === 'content-length' || folded === 'transfer-encoding') return null
    if (folded === 'accept-encoding') acceptEncoding = join(acceptEncoding, rawHeaders[index + 1])
    else if (folded === 'if-none-match') tags = join(tags, rawHeaders[index + 1])
    else if (folded === 'if-modified-since') since = join(since, rawHeaders[index + 1])
  }
  const isReading = isOfBrowser && request.method === 'GET'
  return { coding: preferredCoding(acceptEncoding), condition: { tags, since }, isReading }
}

/**
 * Every browser says "Mozilla/" first, for its own old reasons; robots that say so too name an address where one can read
 * about them, or call themselves bots. Nothing of it is kept.
 */
function isBrowser(agent: string): boolean {
  return agent.startsWith('Mozilla/') && !agent.includes('+http') && !/bot\b/i.test(agent)
}

/** Answers from memory at once. Returns the status, or null when the representation has yet to be made. */
export function serveFromCache(
  request: IncomingMessage,
  response: ServerResponse,
  cached: CachedResponse,
  { coding, condition }: Preference,
): number | null {
  const variant = findVariant(cached, coding)
  return variant === null ? null : sendCached(request, response, cached, variant, condition)
}

function join(before: string | undefined, value = ''): string {
  return before === undefined ? value : `${before}, ${value}`
}
