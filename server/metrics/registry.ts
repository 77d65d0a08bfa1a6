import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { programVersion } from '#services/system/portal-facts.ts'
import { createFigures } from './figures.ts'
import type { MetricSources } from './metric-sources.ts'
import { registerHealth, registerServer } from './server-figures.ts'
import { registerStorage, registerWork } from './stored-figures.ts'
import { registerTraffic } from './traffic-figures.ts'

/** All that the portal tells about itself, in the names of Prometheus. No address, no person, no word of anybody. */
export function createRegistry(sources: MetricSources): Registry {
  const registry = new Registry()
  // Memory, processor, the delay of the event loop and collections, under the names that every Node program gives them.
  collectDefaultMetrics({ register: registry })
  const figures = createFigures(registry)
  registerTraffic(registry, sources.traffic)
  registerServer(figures, sources)
  registerHealth(figures, sources)
  registerWork(figures, sources)
  registerStorage(figures, sources)
  const labels = { version: programVersion(), node: process.versions.node }
  const help = 'Version of the portal and of Node; the value is always 1.'
  new Gauge({ name: 'komunikat_info', help, labelNames: Object.keys(labels), registers: [registry] }).set(labels, 1)
  return registry
}
