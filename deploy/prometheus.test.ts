import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { isProgram } from '#scripts/is-program.ts'
import { createRegistry } from '#server/metrics/registry.ts'
import { metricSources } from '#server/metrics/testing-metrics.ts'

const RULES = join(import.meta.dirname, 'prometheus/komunikat-alerts.yml')
const PROMTOOL = process.env.PROMTOOL_PATH ?? '/usr/bin/promtool'

test('every metric that an alert asks for is one that the portal tells', async () => {
  const database = openTestDatabase()
  const registry = createRegistry(metricSources(database, dirname(database.$client.name)))
  const told = new Set(registry.getMetricsAsArray().map(({ name }) => name))
  const expressions = readFileSync(RULES, 'utf8').match(/(?<=expr: ).+/g) ?? []
  expect(expressions.length).toBeGreaterThan(10)
  const asked = expressions.flatMap((expression) => expression.match(/\b(?:komunikat|nodejs|process)_\w+/g) ?? [])
  const ofHistograms = (name: string) => name.replace(/_(?:bucket|sum|count)$/, '')
  expect(asked.filter((name) => !told.has(name) && !told.has(ofHistograms(name)))).toEqual([])
})

test('the guide for administrators explains each metric of ours, and no other', () => {
  const database = openTestDatabase()
  const registry = createRegistry(metricSources(database, dirname(database.$client.name)))
  const ours = registry.getMetricsAsArray().flatMap(({ name }) => (name.startsWith('komunikat_') ? [name] : []))
  const guide = readFileSync(join(import.meta.dirname, '../docs/administrators.md'), 'utf8')
  const explained = guide.match(/(?<=`)komunikat_[a-z_]+(?=`)/g)
  expect([...new Set(explained)].sort()).toEqual(ours.sort())
})

const isHere = isProgram(PROMTOOL)

test.skipIf(!isHere)('Prometheus itself understands rules, configuration and names', async () => {
  const database = openTestDatabase()
  const sources = metricSources(database, dirname(database.$client.name))
  execFileSync(PROMTOOL, ['check', 'config', join(import.meta.dirname, 'prometheus/prometheus.yml')])
  const { stderr } = spawnSync(PROMTOOL, ['check', 'metrics'], { input: await createRegistry(sources).metrics() })
  // Those of Node are named by prom-client.
  expect(stderr.toString().match(/^(?!nodejs_).+/gm)).toBe(null)
})

test.runIf(!isHere)('was NOT tried with Prometheus: promtool is not installed', () => {
  console.warn(`${PROMTOOL}: brak programu, reguł nie sprawdził sam Prometheus.`)
})
