import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** `last`: what was asked for last on a connection, be it answered long ago; null before the first request. */
type Connection = { readonly socket: Socket; last: ServerResponse | null }

export type Connections = ReadonlyMap<Duplex, Readonly<Connection>>

const followed = new WeakMap<Server, Connections>()

/**
 * The open connections of a server, followed from the first call on.
 * A field is written over with each request, where a set of running answers would grow and shrink: tables that a set has
 * left behind hold answers long sent until the next full collection, which then comes every two seconds under load.
 */
export function connectionsOf(server: Server): Connections {
  const known = followed.get(server)
  if (known) return known
  const connections = new Map<Duplex, Connection>()
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { socket, last: null })
    socket.once('close', () => connections.delete(socket))
  })
  const note = ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket)
    if (connection) connection.last = response
  }
  server.prependListener('request', note)
  server.prependListener('checkContinue', note)
  followed.set(server, connections)
  return connections
}

/** Whether the answer is still to be finished. */
export function isRunning(response: ServerResponse): boolean {
  return !response.writableFinished && !response.destroyed
}
