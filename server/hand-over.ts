import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { connectionsOf } from './connections.ts'
import { endAfterEachAnswer } from './graceful-stop.ts'

/**
 * How long a connection that is open may bring one more request, in ms. Closed at once, it would take a request with it that
 * was on its way; kept longer, its reader would see what was there before the new version.
 */
const GRACE_MS = 1_000

/**
 * Leaves the port to another process that listens on the same socket: takes no connection any more, answers on each open one
 * once more and closes it then. Resolves when nobody can ask; what was asked before may still be running.
 */
export function createHandOver(server: Server, graceMs: number = GRACE_MS): () => Promise<void> {
  const connections = connectionsOf(server)
  return async () => {
    endAfterEachAnswer(server)
    // The one of node:http closes idle connections as well.
    NetServer.prototype.close.call(server)
    const until = performance.now() + graceMs
    while (connections.size > 0 && performance.now() < until) await wait(20)
    server.closeIdleConnections()
  }
}
