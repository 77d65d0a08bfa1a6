import type { Server } from 'node:http'
import next from 'next'
import { NATIVE_CONFIG_VARIABLE, OWN_ORIGIN_VARIABLE } from '#domain/next-internals.ts'
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
  // `next start` sets both.
  process.env[NATIVE_CONFIG_VARIABLE] = 'true'
  process.env[OWN_ORIGIN_VARIABLE] = ownAddress({ host, port })
  const app = next({ dir, dev, hostname: host, port, httpServer, quiet: !dev })
  await app.prepare()
  return { renderer: app.getRequestHandler(), close: () => app.close() }
}
