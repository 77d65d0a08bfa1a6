import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PortalConfig } from '#domain/portal-config.ts'
import { createDoor } from './door.ts'
import { createGracefulStop } from './graceful-stop.ts'
import { createHealth } from './health.ts'
import { createHttpServer } from './http-server.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import { startNext } from './next-renderer.ts'
import { listPublicFiles } from './public-files.ts'
import type { ExplainAbsence, Renderer } from './public-page.ts'

/** How long Next may take to close after the last request ended, in ms. */
const CLOSING_MS = 500

export type ServeOptions = {
  readonly config: PortalConfig
  /** Folder of the project: Next finds `app/`, `public/` and its build there. */
  readonly dir: string
  readonly dev: boolean
  readonly log: Log
  readonly explainAbsence: ExplainAbsence
  readonly clock: () => number
}

/** Opens the portal to the world. Throws StartRefusal when the port cannot be had. `stop` says whether all ended in peace. */
export async function serve(options: ServeOptions): Promise<{ stop: () => Promise<boolean> }> {
  const { config, dir, dev, log } = options
  const { siteUrl, trustProxy, host, port, dataDir } = config
  let renderer: Renderer = () => Promise.reject(new Error('Next is not ready'))
  const door = createDoor({
    siteUrl,
    trustProxy,
    dev,
    log,
    renderer: (request, response) => renderer(request, response),
    explainAbsence: options.explainAbsence,
    health: createHealth({ dataDir, clock: options.clock }),
    publicFiles: listPublicFiles(join(dir, 'public'), { dev }),
  })
  const server = createHttpServer({ door, log, dev })
  const next = await startNext({ dir, dev, host, port, httpServer: server })
  renderer = next.renderer
  const stopServer = createGracefulStop(server)
  await listen(server, { host, port })
  return {
    stop: async () => {
      const inPeace = await stopServer()
      await Promise.race([next.close(), wait(CLOSING_MS)])
      return inPeace
    },
  }
}
