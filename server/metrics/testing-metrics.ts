import type { Database } from '#db/client.ts'
import { createAdmission } from '../admission.ts'
import { LIMITS } from '../limits.ts'
import { createResponseCache } from '../response-cache.ts'
import { createTraffic } from '../traffic.ts'
import type { MetricSources } from './metric-sources.ts'
import { createRegistry } from './registry.ts'

/** A portal of a test, as its metrics see it. */
export function metricSources(database: Database, dataDir: string): MetricSources {
  return {
    database,
    dataDir,
    traffic: createTraffic(),
    cache: createResponseCache(),
    admissions: { public: createAdmission(LIMITS.publicRenders) },
    health: () => Promise.resolve({ status: 'ok', warnings: ['mail-not-sent'] }),
  }
}

/** What Prometheus reads there: names with labels, and their values. */
export async function readMetrics(sources: MetricSources): Promise<ReadonlyMap<string, number>> {
  return parseMetrics(await createRegistry(sources).metrics())
}

export function parseMetrics(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]))
}
