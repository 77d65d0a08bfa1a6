import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptAnswer, Variant } from './kept-answer.ts'

/** Sends what is kept, or 304 to a client that has exactly that. Returns the status. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  variant: Variant,
  condition: string | undefined,
): number {
  if (condition !== undefined && kept.status === 200 && hasIt(condition, variant.etag)) {
    response.writeHead(304, variant.notModified)
    response.end()
    return 304
  }
  response.writeHead(kept.status, variant.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
  return kept.status
}

/** If-None-Match: compared weakly, as the RFC wants it (9110, 13.1.2): an edge may have marked our tag as weak. */
function hasIt(condition: string, etag: string | null): boolean {
  if (etag === null) return false
  if (condition === etag) return true
  return condition.split(',').some((tag) => {
    const asked = tag.trim()
    return asked === '*' || asked.replace(/^W\//, '') === etag
  })
}
