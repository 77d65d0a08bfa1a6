import type { Server } from 'node:http'
import next from 'next'
import { ownAddress } from '#domain/portal-config.ts'
import type { Renderer } from './public-page.ts'

/** Starts Next inside this process. The gateway is the only one to call what comes back. */
export async function startNext(options: {
  dir: string
  dev: boolean
  host: string
  port: number
  httpServer: Server
}): Promise<{ renderer: Renderer; close: () => Promise<void> }> {
  const { dir, dev, host, port, httpServer } = options
  // What `next start --experimental-next-config-strip-types` sets: Node reads next.config.ts itself. Otherwise Next's compiler
  // comes into the server for it, 30 MB of memory at every start.
  process.env.__NEXT_NODE_NATIVE_TS_LOADER_ENABLED = 'true'
  // What `next start` sets too: after an action that leads elsewhere Next asks this server for that page. Without it the
  // address that readers see is asked, by TLS, at a port of ours that speaks none.
  process.env.__NEXT_PRIVATE_ORIGIN = ownAddress({ host, port })
  const app = next({ dir, dev, hostname: host, port, httpServer, quiet: !dev })
  await app.prepare()
  return { renderer: app.getRequestHandler(), close: () => app.close() }
}
