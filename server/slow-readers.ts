import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { connectionsOf } from './connections.ts'
import { LIMITS } from './limits.ts'

type Waiting = { readonly since: number; readonly written: number }

/**
 * Cuts readers who take so little at a time that the silence on a connection never lasts long enough to end it, and who
 * would hold an answer in memory for hours. An answer may take a minute, and longer only at a pace worth the name.
 * Looks every few seconds at connections with something left to send; costs a request nothing. Returns what stops it.
 */
export function cutSlowReaders(server: Server, { everyMs = 5_000, clock = performance.now.bind(performance) } = {}) {
  const connections = connectionsOf(server)
  const waiting = new WeakMap<Socket, Waiting>()
  const look = () => {
    const now = clock()
    for (const socket of connections) {
      const before = waiting.get(socket)
      // Nothing is left, or the next piece of a stream was taken: the time starts again.
      if (socket.writableLength === 0) waiting.delete(socket)
      else if (before?.written !== socket.bytesWritten)
        waiting.set(socket, { since: now, written: socket.bytesWritten })
      else if (now - before.since > timeoutFor(socket.writableLength)) socket.destroy()
    }
  }
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** How long so many bytes may take, in ms. */
function timeoutFor(bytes: number): number {
  return LIMITS.answerMs + (bytes / LIMITS.readerBytesPerSecond) * 1_000
}
