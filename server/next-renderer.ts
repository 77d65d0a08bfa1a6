import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { ownAddress } from '#domain/portal-config.ts'
import type { Renderer } from './public-page.ts'

/** Starts Next inside this process. The gateway is the only one to call what comes back. */
export async function startNext(options: {
  dir: string
  distDir: string
  dev: boolean
  host: string
  port: number
  httpServer: Server
}): Promise<{ renderer: Renderer; close: () => Promise<void> }> {
  const { dir, distDir, dev, host, port, httpServer } = options
  // What the server of `output: 'standalone'` does: the configuration of the build, so that none has to be read and compiled.
  if (!dev) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = builtConfig(join(dir, distDir))
  // What `next start` sets: after an action that leads elsewhere Next asks this server for that page. Without it the
  // address that readers see is asked, by TLS, at a port of ours that speaks none.
  process.env.__NEXT_PRIVATE_ORIGIN = ownAddress({ host, port })
  const app = next({ dir, dev, hostname: host, port, httpServer, quiet: !dev })
  await app.prepare()
  return { renderer: app.getRequestHandler(), close: () => app.close() }
}

function builtConfig(distDir: string): string {
  const { config } = JSON.parse(readFileSync(join(distDir, 'required-server-files.json'), 'utf8')) as {
    config: unknown
  }
  return JSON.stringify(config)
}
