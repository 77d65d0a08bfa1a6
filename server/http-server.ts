import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { countArrivals } from './arrivals.ts'
import { answerClientError } from './client-error.ts'
import { connectionsOf, isRunning, lastAnswer, noteAnswer } from './connections.ts'
import type { Gateway } from './gateway.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { newRequestId } from './request-id.ts'
import { cutSlowReaders } from './slow-readers.ts'

/** The `node:http` server with our limits; `dev` lets Next's development socket through, nothing else is ever upgraded. */
export function createHttpServer(options: { gateway: Gateway; siteUrl: string; log: Log; dev: boolean }): Server {
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
  countArrivals(server)
  connectionsOf(server)
  server.on('timeout', (socket) => {
    const last = lastAnswer(socket)
    // Whoever waits for an answer that has not begun is silent because of us: an upload whose turn has not come yet.
    if (last && isRunning(last) && !last.headersSent) socket.setTimeout(server.timeout)
    else socket.destroy()
  })

  const take: RequestListener = (request, response) => {
    noteAnswer(request, response)
    options.gateway(request, response)
  }
  server.on('request', take)
  // The gateway decides before the client is told to go on: a refused body is then never sent.
  server.on('checkContinue', take)
  server.on('clientError', (error, socket) => {
    const requestId = newRequestId()
    // Node's types say Duplex; a server of ours has sockets.
    const asked = { requestId, last: lastAnswer(socket), siteUrl: options.siteUrl }
    const status = answerClientError(error, socket as Socket, asked)
    if (status !== null)
      options.log.info({ requestId, kind: 'refused', status, code: 'code' in error ? error.code : null }, 'request')
  })
  return server
}
