import type { Server } from 'node:http'
import next from 'next'
import type { Renderer } from './public-page.ts'

/** Starts Next inside this process. The door is the only one to call what comes back. */
export async function startNext(options: {
  dir: string
  dev: boolean
  host: string
  port: number
  httpServer: Server
}): Promise<{ renderer: Renderer; close: () => Promise<void> }> {
  const { dir, dev, host, port, httpServer } = options
  const app = next({ dir, dev, hostname: host, port, httpServer, quiet: !dev })
  await app.prepare()
  return { renderer: app.getRequestHandler(), close: () => app.close() }
}
