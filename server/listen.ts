import type { Server } from 'node:http'
import { StartError } from '#domain/start-error.ts'
import { portError } from './port-error.ts'

/** What a process listens on, in the form in which another process can be given it (Node calls it a handle). */
export type Socket = object

/** The socket of the process that this one takes over from, and the pages that its readers asked for lately. */
export type TakenSocket = { readonly socket: Socket; readonly addresses: readonly string[] }

/**
 * Opens the port, or listens on `given`, which another process has opened. Returns what it listens on. Throws StartError in
 * one line that names PORT or HOST.
 */
export async function listen(server: Server, at: { host: string; port: number }, given?: Socket): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    const refusal = portError(error, at)
    reject(refusal === null ? error : new StartError(refusal))
  })
  if (given) server.listen(given, BACKLOG, resolve)
  else server.listen({ ...at, backlog: BACKLOG }, resolve)
  await promise
  server.removeAllListeners('error')
  // Not documented, and the only form in which a socket passes between processes without anybody accepting on it.
  return (server as Server & { _handle: Socket })._handle
}

/** Connections that the system keeps for us while we are busy. */
const BACKLOG = 1_024
