import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { freePort } from '#scripts/free-port.ts'
import { createLog } from '../log.ts'
import { startMetrics } from './start-metrics.ts'
import { metricSources, parseMetrics } from './testing-metrics.ts'

async function start(port: number | null) {
  const lines: string[] = []
  const log = createLog(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString())
        done()
      },
    }),
  )
  const database = openTestDatabase()
  const metrics = await startMetrics(port, { ...metricSources(database, dirname(database.$client.name)), log })
  onTestFinished(() => metrics?.stop())
  return { metrics, lines }
}

const ask = (port: number, path = '/api/metrics', method = 'GET') =>
  fetch(`http://127.0.0.1:${port}${path}`, { method })

test('without a port there is nothing', async () => {
  expect((await start(null)).metrics).toBe(null)
})

test('they are told to this machine alone, at one address', async () => {
  const port = await freePort()
  await start(port)
  const answer = await vi.waitUntil(() => ask(port).catch(() => null))
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(parseMetrics(await answer.text()).get('komunikat_healthy')).toBe(1)
  expect((await ask(port, '/')).status).toBe(404)
  expect((await ask(port, '/api/metrics', 'POST')).status).toBe(405)
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4'))
    await expect(fetch(`http://${address}:${port}/api/metrics`)).rejects.toThrow()
})

test('a port that somebody has is waited for', async () => {
  const port = await freePort()
  const holder = createServer().listen(port, '127.0.0.1')
  await once(holder, 'listening')
  const { lines } = await start(port)
  await vi.waitUntil(() => lines.length > 0)
  expect(lines[0]).toContain('metrics: port not free')
  holder.close()
  const answer = await vi.waitUntil(() => ask(port).catch(() => null), { timeout: 10_000 })
  expect(answer.status).toBe(200)
})
