import type { IncomingMessage, ServerResponse } from 'node:http'

/** Status and header lines as Node composed them for one answer, around the value of Date. */
export type ComposedHead = { readonly beforeDate: string; readonly afterDate: string }

/**
 * Where Node keeps the composed lines until the body is sent. The field is not documented: should a later Node have no such
 * field, or other lines in it, `writeHead` composes every answer again, and `composed-head.test.ts` says so.
 */
type Composed = ServerResponse & { _header?: string | null }

/** Header lines as `writeHead` takes them; `head` is null before the first answer. */
type WithHead = { readonly headers: string[]; head: ComposedHead | null }

/**
 * Writes the status and headers of a cached variant. `writeHead` checks and joins the same lines for each answer, a fifth of
 * all that `node:http` does for one; so what it composed for the first is used again, with the Date of now.
 */
export function writeCachedHead(request: IncomingMessage, response: Composed, status: number, variant: WithHead): void {
  const isPlain = isPlainAnswer(request, response)
  if (isPlain && variant.head !== null) {
    response.statusCode = status
    response._header = `${variant.head.beforeDate}${httpDate()}${variant.head.afterDate}`
    return
  }
  response.writeHead(status, variant.headers)
  if (isPlain) variant.head = splitAtDate(response._header)
}

/** All such answers have the same lines: nothing was set before, and the connection goes on in the usual way. */
function isPlainAnswer({ method, httpVersion }: IncomingMessage, response: ServerResponse): boolean {
  return method === 'GET' && httpVersion === '1.1' && response.shouldKeepAlive && response.getHeaderNames().length === 0
}

/** Null when there is no such line, or nothing was composed. */
function splitAtDate(lines: unknown): ComposedHead | null {
  const match = typeof lines === 'string' ? /^(.*\r\nDate: )[^\r]+(\r\n.*)$/s.exec(lines) : null
  return match?.[1] === undefined || match[2] === undefined ? null : { beforeDate: match[1], afterDate: match[2] }
}

let second = 0
let text = ''

/** Date of a response (RFC 9110, 6.6.1). */
function httpDate(): string {
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) {
    second = now
    text = new Date(now * 1_000).toUTCString()
  }
  return text
}
