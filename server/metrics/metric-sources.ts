import type { Database } from '#db/client.ts'
import type { Admission } from '../admission.ts'
import type { HealthReport } from '../health.ts'
import type { ResponseCache } from '../response-cache.ts'
import type { Traffic } from '../traffic.ts'

/** Whom metrics are read from. */
export type MetricSources = {
  readonly database: Database
  readonly dataDir: string
  readonly traffic: Traffic
  readonly cache: ResponseCache
  /** By the name of the lane. */
  readonly admissions: Readonly<Record<string, Admission>>
  readonly health: () => Promise<HealthReport>
}
