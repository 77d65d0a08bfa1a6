import type { Admission } from '../admission.ts'
import type { Figures } from './figures.ts'
import type { MetricSources } from './metric-sources.ts'

/** Queues and cached answers of this process. */
export function registerServer({ gauge, gauges, counters }: Figures, { cache, admissions }: MetricSources): void {
  gauge({ name: 'komunikat_cached_answers', help: 'Addresses with an answer in memory.' }, cache.size)
  gauge({ name: 'komunikat_cached_bytes', help: 'Memory that these answers take.' }, cache.bytes)
  const byLane = (read: (admission: Admission) => number) => () =>
    Object.fromEntries(Object.entries(admissions).map(([lane, admission]) => [lane, read(admission)]))
  const label = 'lane'
  gauges(
    { name: 'komunikat_admission_running', help: 'Work that is being done now, by lane.', label },
    byLane(({ running }) => running()),
  )
  gauges(
    { name: 'komunikat_admission_waiting', help: 'Requests that wait for a slot, by lane.', label },
    byLane(({ waiting }) => waiting()),
  )
  counters(
    { name: 'komunikat_admission_refused_total', help: 'Requests for which there was no room in time.', label },
    byLane(({ refused }) => refused()),
  )
}

/** The same as `/api/health` says. */
export function registerHealth({ gauge, gauges }: Figures, { health }: MetricSources): void {
  const help =
    'What keeps the portal from serving or saving, and what an administrator should look at: 1 while it lasts.'
  gauges({ name: 'komunikat_health_finding', help, label: 'finding' }, async () => {
    const report = await health()
    const findings = report.status === 'ok' ? (report.warnings ?? []) : report.reasons
    return Object.fromEntries(findings.map((finding) => [finding, 1]))
  })
  gauge({ name: 'komunikat_healthy', help: '1 when fit to serve and to save, otherwise 0.' }, async () =>
    (await health()).status === 'ok' ? 1 : 0,
  )
}
