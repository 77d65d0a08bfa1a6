import type { ServerResponse } from 'node:http'

/** Aborted when the connection closes before the answer was sent whole: nobody waits for it any more. */
export function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed) gone.abort()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}
