import type { IncomingMessage } from 'node:http'

/**
 * Whether everybody between the client and us must read this request alike (RFC 9112, 2.3, 3.2, 6.1). The parser of Node
 * lets through what it can make sense of by itself; a proxy in front of us may make another sense of it.
 */
export function isWellFramed(request: IncomingMessage): boolean {
  if (request.httpVersion !== '1.1' && request.httpVersion !== '1.0') return false
  if (countOf(request, 'host') > 1) return false
  const coding = request.headers['transfer-encoding']
  return coding === undefined || (request.httpVersion === '1.1' && coding.toLowerCase() === 'chunked')
}

/** Node keeps the first of several lines of Host and says nothing. */
function countOf({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter(
    (line, index) => index % 2 === 0 && line.length === name.length && line.toLowerCase() === name,
  ).length
}
