import type { IncomingMessage, ServerResponse } from 'node:http'
import { ACTION_HEADER, DATA_HEADER } from '#domain/next-internals.ts'
import type { Answer } from './answer.ts'
import { COMMON_HEADERS } from './security-headers.ts'

type Replacement = (status: 403 | 404 | 500) => Answer

/** What stays of the header lines set so far: they belong to the answer whoever gives it. */
const OF_EVERY_ANSWER = new Set([...Object.keys(COMMON_HEADERS), 'strict-transport-security', 'x-request-id'])

/**
 * Puts our own complete answer in the place of Next's page for 403, 404 and 5xx, which is empty without JavaScript, and for
 * a program is no answer at all. Anything else streams through untouched, and so does what Next's own client asked for.
 */
export function replaceFailures(request: IncomingMessage, response: ServerResponse, replacement: Replacement): void {
  if (request.headers[DATA_HEADER] !== undefined || request.headers[ACTION_HEADER] !== undefined) return
  const write = response.write.bind(response) as ServerResponse['write']
  const end = response.end.bind(response) as ServerResponse['end']
  const flushHeaders = response.flushHeaders.bind(response)
  let verdict: 'theirs' | 'ours' | null = null

  const isOurs = (): boolean => {
    verdict ??= response.headersSent || !isBareFailure(response) ? 'theirs' : 'ours'
    return verdict === 'ours'
  }
  const answerOnce = () => {
    if (response.headersSent) return
    const { statusCode } = response
    const answer = replacement(statusCode === 403 || statusCode === 404 ? statusCode : 500)
    for (const name of response.getHeaderNames()) if (!OF_EVERY_ANSWER.has(name)) response.removeHeader(name)
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.byteLength) })
    end(request.method === 'HEAD' ? undefined : answer.body)
  }
  const intercept = <Args extends unknown[], Result>(theirs: (...args: Args) => Result, result: Result) => {
    return (...args: Args): Result => {
      if (!isOurs()) return theirs(...args)
      answerOnce()
      return result
    }
  }
  response.write = intercept(write as (...args: unknown[]) => boolean, true)
  response.end = intercept(end as (...args: unknown[]) => ServerResponse, response)
  response.flushHeaders = intercept(flushHeaders, undefined)
}

/** A page of Next's; a route handler that answers 404 with its own JSON is meant so. */
function isBareFailure(response: ServerResponse): boolean {
  if (![403, 404].includes(response.statusCode) && response.statusCode < 500) return false
  const type = String(response.getHeader('content-type') ?? 'text/html')
  return type.startsWith('text/html') || (type.startsWith('text/plain') && response.statusCode >= 500)
}
