import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ContentCoding } from './content-coding.ts'
import { preferredCoding } from './content-coding.ts'
import { findVariant, type KeptAnswer } from './kept-answer.ts'
import { type Condition, sendKept } from './send-kept.ts'

/** What of a request decides which representation of a kept answer is sent. Read from the raw headers: most need no more. */
export type Preference = { readonly coding: ContentCoding; readonly condition: Condition }

/**
 * Null for a request that is more than a plain question: another method, with a body, or not plain enough. Those go the whole way through
 * the door.
 */
export function readPreference(request: IncomingMessage): Preference | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  if (request.httpVersionMajor !== 1) return null
  const { rawHeaders } = request
  let hosts = 0
  let acceptEncoding: string | undefined
  let tags: string | undefined
  let since: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    // Only names of these lengths are of interest; comparing a number is cheaper than folding a name.
    if (name.length === 4 && name.toLowerCase() === 'host' && ++hosts > 1) return null
    if (name.length !== 13 && name.length !== 14 && name.length !== 15 && name.length !== 17) continue
    const folded = name.toLowerCase()
    if (folded === 'content-length' || folded === 'transfer-encoding') return null
    if (folded === 'accept-encoding') acceptEncoding = join(acceptEncoding, rawHeaders[index + 1])
    else if (folded === 'if-none-match') tags = join(tags, rawHeaders[index + 1])
    else if (folded === 'if-modified-since') since = join(since, rawHeaders[index + 1])
  }
  return { coding: preferredCoding(acceptEncoding), condition: { tags, since } }
}

/** Answers from memory at once. Returns the status, or null when the representation has yet to be made. */
export function answerFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  { coding, condition }: Preference,
): number | null {
  const variant = findVariant(kept, coding)
  return variant === null ? null : sendKept(request, response, kept, variant, condition)
}

function join(before: string | undefined, value = ''): string {
  return before === undefined ? value : `${before}, ${value}`
}
