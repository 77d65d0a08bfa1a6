import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { backupName } from '#domain/backup/backup-name.ts'
import { writeDrillReport } from '#services/backup/report-files.ts'
import { aMail, anUncertainMail } from '#services/mail/testing-mail.ts'
import { NOW } from '#services/testing.ts'
import { openTestGateway } from '../testing.ts'
import { metricSources, parseMetrics, readMetrics } from './testing-metrics.ts'

/** A portal with its data beside its database. */
function aPortal(): { database: Database; dataDir: string } {
  const database = openTestDatabase()
  return { database, dataDir: dirname(database.$client.name) }
}

const sourcesOf = ({ database, dataDir }: ReturnType<typeof aPortal>) => metricSources(database, dataDir)

test('requests are counted by kind and class of status, answers from memory too', async () => {
  const sources = sourcesOf(aPortal())
  const gateway = await openTestGateway({
    ...sources,
    renderer: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>treść</h1>'),
  })
  onTestFinished(gateway.close)
  for (const path of ['/', '/', '/', '/%zz', '/panel/api/obrazy']) await (await fetch(gateway.url + path)).text()
  expect(Object.fromEntries(sources.traffic.requests)).toMatchObject({
    cached: Float64Array.of(0, 0, 2, 0, 0, 0),
    public: Float64Array.of(0, 0, 1, 0, 0, 0),
    refused: Float64Array.of(0, 0, 0, 0, 1, 0),
    staff: Float64Array.of(0, 0, 0, 0, 1, 0),
  })
  const metrics = await readMetrics(sources)
  expect(metrics.get('komunikat_requests_total{kind="cached",status="2xx"}')).toBe(2)
  expect(metrics.get('komunikat_requests_total{kind="staff",status="4xx"}')).toBe(1)
})

test('renders, cached answers and lanes are told', async () => {
  const sources = sourcesOf(aPortal())
  const { createRegistry } = await import('./registry.ts')
  const registry = createRegistry(sources)
  sources.traffic.noteRender(20)
  sources.traffic.noteRender(400)
  const metrics = parseMetrics(await registry.metrics())
  expect(metrics.get('komunikat_render_seconds_bucket{le="0.025"}')).toBe(1)
  expect(metrics.get('komunikat_render_seconds_bucket{le="0.5"}')).toBe(2)
  expect(metrics.get('komunikat_render_seconds_sum')).toBeCloseTo(0.42)
  expect(metrics.get('komunikat_cached_answers')).toBe(0)
  expect(metrics.get('komunikat_admission_waiting{lane="public"}')).toBe(0)
})

test('what waits, what was copied and what is wrong', async () => {
  const portal = aPortal()
  aMail(portal.database)
  anUncertainMail(portal.database)
  mkdirSync(join(portal.dataDir, 'backups', backupName(NOW)), { recursive: true })
  const times = { restoreMs: 1, startMs: 1, totalMs: 2, pages: 5, differentPages: ['/'], differentCounts: [] }
  writeDrillReport(portal.dataDir, { at: NOW, backup: backupName(NOW), ...times })
  expect(Object.fromEntries(await readMetrics(sourcesOf(portal)))).toMatchObject({
    'komunikat_mail{state="waiting"}': 1,
    'komunikat_mail{state="uncertain"}': 1,
    'komunikat_mail{state="sent"}': 0,
    'komunikat_due_moments{kind="publication"}': 0,
    komunikat_backup_timestamp_seconds: NOW / 1_000,
    komunikat_drill_timestamp_seconds: NOW / 1_000,
    komunikat_drill_good: 0,
    komunikat_healthy: 1,
    'komunikat_health_finding{finding="mail-not-sent"}': 1,
    komunikat_disk_free_bytes: expect.any(Number),
    komunikat_schema_version: expect.any(Number),
  })
})

test('what never happened is left out, and a database that is away takes nothing but its own figures with it', async () => {
  const portal = aPortal()
  const never = await readMetrics(sourcesOf(portal))
  expect(never.has('komunikat_backup_timestamp_seconds')).toBe(false)
  expect(never.has('komunikat_drill_good')).toBe(false)
  portal.database.$client.close()
  const away = await readMetrics(sourcesOf(portal))
  expect(away.has('komunikat_schema_version')).toBe(false)
  expect(away.get('komunikat_healthy')).toBe(1)
  expect(away.get('process_resident_memory_bytes')).toBeGreaterThan(0)
})
