import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from './log.ts'
import type { RouteKind } from './route-kind.ts'

/** What a line of the log may say about a request: the path without its query, and nothing about who asked. */
export type LoggedRequest = { requestId: string; method: string; kind: RouteKind | 'refused'; path: string }

/** Writes one line when the answer is out, with what `seen` has become by then. 499: the client left before it had everything. */
export function logWhenDone(log: Log, response: ServerResponse, seen: Readonly<LoggedRequest>): void {
  const startedAt = performance.now()
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499
    const line = { ...seen, status, ms: Math.round(performance.now() - startedAt) }
    if (status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
}

/** The same for an answer from memory, which has no story of its own: no number, no time. */
export function logKept(log: Log, { method, url = '' }: IncomingMessage, status: number): void {
  const mark = url.indexOf('?')
  log.info({ method, kind: 'kept', path: mark === -1 ? url : url.slice(0, mark), status }, 'request')
}
