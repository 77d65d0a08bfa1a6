import type { Server } from 'node:http'
import { StartRefusal } from '#domain/start-refusal.ts'
import { portRefusal } from './port-refusal.ts'

/** Opens the port, or throws StartRefusal in one line that names PORT or HOST. */
export async function listen(server: Server, at: { host: string; port: number }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    const refusal = portRefusal(error, at)
    reject(refusal === null ? error : new StartRefusal(refusal))
  })
  server.listen({ ...at, backlog: 1_024 }, resolve)
  await promise
  server.removeAllListeners('error')
}
