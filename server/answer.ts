import type { IncomingMessage, ServerResponse } from 'node:http'

/** A whole answer as a value: it knows nothing of who asked, so it can be cached and sent again. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The question (folded) that a page of search says nothing was found for; such questions are counted. */
  readonly searchedInVain?: string | null
}

/** Sends an answer; to HEAD its headers only (RFC 9110, 9.3.2). */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.byteLength) })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}
