import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { BUILT_CONFIG_VARIABLE, OWN_ORIGIN_VARIABLE } from '#domain/next-internals.ts'
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
  if (!dev) process.env[BUILT_CONFIG_VARIABLE] = builtConfig(join(dir, distDir))
  process.env[OWN_ORIGIN_VARIABLE] = ownAddress({ host, port })
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
