import type { Server } from 'node:http'

/**
 * Node accepts one connection in a turn of the event loop (libuv 1.45 and later). While every turn also carries a piece of
 * a render, the 300th reader of a burst waits for 300 pieces before the first byte of the request is read, also for a page
 * that lies in memory. So work that can wait begins only when a turn has passed that brought nobody new.
 */
let accepted = 0

/** Turns without a new connection after which everybody is in, and what they asked for was read. */
const QUIET_TURNS = 2

/** However many come, work goes on after this long, in ms. */
const ARRIVALS_TIMEOUT_MS = 250

export function countArrivals(server: Server): void {
  server.on('connection', () => {
    accepted += 1
  })
}

/** Calls `begin` when all who have connected have been accepted: after two turns of the event loop at the earliest. */
export function afterArrivals(begin: () => void): void {
  const until = performance.now() + ARRIVALS_TIMEOUT_MS
  let known = accepted
  let quiet = 0
  const look = () => {
    quiet = accepted === known ? quiet + 1 : 0
    known = accepted
    if (quiet >= QUIET_TURNS || performance.now() > until) begin()
    else setImmediate(look)
  }
  setImmediate(look)
}
