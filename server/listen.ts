import type { Server } from 'node:http'
import { StartError } from '#domain/start-error.ts'
import { portError } from './port-error.ts'

/** Opens the port, or throws StartError in one line that names PORT or HOST. */
export async function listen(server: Server, at: { host: string; port: number }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    const refusal = portError(error, at)
    reject(refusal === null ? error : new StartError(refusal))
  })
  server.listen({ ...at, backlog: 1_024 }, resolve)
  await promise
  server.removeAllListeners('error')
}
