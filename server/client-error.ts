import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { failurePage } from './failure-page.ts'
import { type FailureStatus, LONG_QUESTION_WORDS } from './failure-words.ts'
import { LIMITS } from './limits.ts'
import { isSearch } from './request-target.ts'
import { commonHeaders } from './security-headers.ts'

type ParserError = Error & { readonly code?: string; readonly rawPacket?: Buffer }

/**
 * Answers what is not HTTP, came too slowly or was too large to be read: complete page, then the connection closes.
 * Never a 5xx: it is the client that sent it. When an answer is already on its way nothing may be put into it.
 */
export function answerClientError(
  error: ParserError,
  socket: Socket,
  options: { requestId: string; last: ServerResponse | null; siteUrl: string },
): FailureStatus | null {
  const isAnswering = options.last?.headersSent === true && !options.last.writableFinished
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
    // A whole answer that is on its way still arrives.
    if (options.last?.writableEnded) socket.destroySoon()
    else socket.destroy()
    return null
  }
  const isLongQuestion = statusOf(error) === 414 && asksSearch(error)
  const status = isLongQuestion ? 400 : statusOf(error)
  const answer = failurePage(status, {
    reference: options.requestId,
    ...(isLongQuestion && { words: LONG_QUESTION_WORDS }),
  })
  const headers = {
    ...commonHeaders(options.siteUrl),
    ...answer.headers,
    'x-request-id': options.requestId,
    'content-length': String(answer.body.byteLength),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines.join('')}\r\n`)
  socket.end(answer.body)
  return status
}

/** Whether the request, as far as it was read, is one to the search. */
function asksSearch({ rawPacket }: ParserError): boolean {
  const [, target = ''] = rawPacket?.toString('latin1', 0, LIMITS.urlBytes).split(' ', 2) ?? []
  return isSearch(target)
}

function statusOf(error: ParserError): FailureStatus {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 400
  const firstLine = error.rawPacket?.indexOf('\r\n') ?? 0
  return firstLine === -1 || firstLine > LIMITS.urlBytes ? 414 : 431
}
