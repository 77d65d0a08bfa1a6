import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

const followed = new WeakMap<Server, ReadonlySet<Socket>>()

/** What was asked for last on a connection, be it answered long ago. */
const LAST = Symbol('last answer')

type FollowedSocket = Duplex & { [LAST]?: ServerResponse | null }

/**
 * The open connections of a server, followed from the first call on.
 * What runs on each is a field that is written over with each request, where a set of running answers would grow and
 * shrink: tables that a set has left behind hold answers long sent until the next full collection, which then comes every
 * two seconds under load.
 */
export function connectionsOf(server: Server): ReadonlySet<Socket> {
  const known = followed.get(server)
  if (known) return known
  const connections = new Set<Socket>()
  server.on('connection', (socket: Socket & FollowedSocket) => {
    socket[LAST] = null
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  followed.set(server, connections)
  return connections
}

/** Called for each request by the one listener of the server: a further listener would cost a tenth of an answer from memory. */
export function noteAnswer({ socket }: IncomingMessage, response: ServerResponse): void {
  ;(socket as FollowedSocket)[LAST] = response
}

/** Null before the first request of a connection. */
export function lastAnswer(socket: FollowedSocket): ServerResponse | null {
  return socket[LAST] ?? null
}

/** Whether the answer is still to be finished. */
export function isRunning(response: ServerResponse): boolean {
  return !response.writableFinished && !response.destroyed
}
