import type { ServerResponse } from 'node:http'
import type { Log } from './log.ts'
import type { RouteKind } from './route-kind.ts'
import type { Traffic } from './traffic.ts'

/** What a line of the log may say about a request: the path without its query, and nothing about who asked. */
export type LoggedRequest = { requestId: string; method: string; kind: RouteKind | 'refused'; path: string }

/** Counts the request and writes one line when the answer is out, with what `seen` has become by then. 499: the client left before it had everything. */
export function logWhenDone(
  { log, traffic }: { readonly log: Log; readonly traffic: Traffic },
  response: ServerResponse,
  seen: Readonly<LoggedRequest>,
): void {
  const startedAt = performance.now()
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499
    traffic.noteAnswer(seen.kind, status)
    const line = { ...seen, status, ms: Math.round(performance.now() - startedAt) }
    // 503 is said on purpose, and often when it is said at all: its lines are written together like the others.
    if (status === 503) log.warn(line, 'request')
    else if (status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
}
