import type { ServerResponse } from 'node:http'

/** Calls `act` once, just before the status and header lines go out, or when the connection closes before. */
export function onceAnswering(response: ServerResponse, act: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    act()
  }
  response.writeHead = (...args: unknown[]) => {
    once()
    return writeHead(...args)
  }
  response.once('close', once)
}
