import type { Server, ServerResponse } from 'node:http'
import { connectionsOf, isRunning, lastAnswer } from './connections.ts'

/** After this long what still runs is cut, so that the process is gone within 10 s of the signal. */
const STOP_TIMEOUT_MS = 9_000

/**
 * Stops taking connections, lets running requests finish and closes their connections after the answer.
 * Resolves `true` when all ended by themselves, `false` when some had to be cut.
 */
export function createGracefulStop(server: Server, timeoutMs: number = STOP_TIMEOUT_MS): () => Promise<boolean> {
  const connections = connectionsOf(server)

  return () => {
    endAfterEachAnswer(server)
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => {
      resolve(false)
      server.closeAllConnections()
    }, timeoutMs)
    server.close(() => {
      clearTimeout(timer)
      resolve(true)
    })
    for (const socket of connections) {
      const last = lastAnswer(socket)
      if (last && isRunning(last)) lastOnConnection(last)
    }
    server.closeIdleConnections()
    return promise
  }
}

/** From now on the answer to a request is the last on its connection. */
export function endAfterEachAnswer(server: Server): void {
  const closeAfter = (_: unknown, response: ServerResponse) => lastOnConnection(response)
  server.prependListener('request', closeAfter)
  server.prependListener('checkContinue', closeAfter)
}

/** Otherwise a client with keep-alive would hold its connection, and us, after the answer. */
function lastOnConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
  response.once('finish', () => response.req.socket.end())
}
