import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerClientError } from './client-error.ts'
import { connectionsOf } from './connections.ts'
import type { Door } from './door.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { newRequestId } from './request-id.ts'
import { cutSlowReaders } from './slow-readers.ts'

/** The `node:http` server with our limits; `dev` lets Next's development socket through, nothing else is ever upgraded. */
export function createHttpServer(options: { door: Door; log: Log; dev: boolean }): Server {
  const server = createServer({
    maxHeaderSize: LIMITS.headerBytes,
    headersTimeout: LIMITS.headersMs,
    requestTimeout: LIMITS.requestMs,
    keepAliveTimeout: LIMITS.keepAliveMs,
    connectionsCheckingInterval: 1_000,
    shouldUpgradeCallback: () => options.dev,
  })
  server.maxConnections = LIMITS.connections
  server.timeout = LIMITS.silenceMs
  cutSlowReaders(server)
  const connections = connectionsOf(server)

  const take = (request: IncomingMessage, response: ServerResponse) => {
    // A client that leaves half-way is an event of every day; the log line of the request says so (499).
    request.on('error', () => {})
    response.on('error', () => {})
    void options.door(request, response)
  }
  server.on('request', take)
  // The door decides before the client is told to go on: a refused body is then never sent.
  server.on('checkContinue', take)
  server.on('clientError', (error, socket) => {
    const last = connections.get(socket)?.last
    const isAnswering = last?.headersSent === true && !last.writableFinished
    const requestId = newRequestId()
    const status = answerClientError(error, socket, { requestId, isAnswering })
    if (status !== null)
      options.log.info({ requestId, kind: 'refused', status, code: 'code' in error ? error.code : null }, 'request')
  })
  return server
}
