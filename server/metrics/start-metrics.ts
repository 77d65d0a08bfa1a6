import { createServer } from 'node:http'
import type { Log } from '../log.ts'
import type { MetricSources } from './metric-sources.ts'

/** Nobody but this machine reaches them: behind a web server on it, every reader comes from here too, but to another port. */
const HOST = '127.0.0.1'
const PATH = '/api/metrics'

/** A portal that is about to stop may still listen there; watching never keeps a portal from starting. */
const RETRY_MS = 1_000

type Metrics = { readonly stop: () => void }

/** Answers `GET /api/metrics` on a port of its own. Null without one: then nothing of this is loaded. */
export async function startMetrics(
  port: number | null,
  { log, ...sources }: MetricSources & { readonly log: Log },
): Promise<Metrics | null> {
  if (port === null) return null
  const { createRegistry } = await import('./registry.ts')
  const registry = createRegistry(sources)
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, async (request, response) => {
    if (request.url !== PATH) return void response.writeHead(404).end()
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end()
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType }).end(text)
    } catch (error) {
      log.error({ err: error }, 'metrics: not told')
      response.writeHead(500).end()
    }
  })
  server.maxConnections = 16
  const open = () => server.listen(port, HOST)
  let hasWarned = false
  let retry: NodeJS.Timeout | undefined
  server.on('error', (error) => {
    if (!hasWarned) log.warn({ err: error, port }, 'metrics: port not free, tried again every second')
    hasWarned = true
    retry = setTimeout(open, RETRY_MS).unref()
  })
  open()
  return {
    stop: () => {
      clearTimeout(retry)
      server.close()
      server.closeAllConnections()
    },
  }
}
