import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { PolicyViolation } from '#domain/policy-violation.ts'
import { createPolicyReports } from './policy-reports.ts'
import { openTestGateway, TEST_SITE } from './testing.ts'

const report = (path = '/') =>
  JSON.stringify({ 'csp-report': { 'document-uri': TEST_SITE + path, 'effective-directive': 'img-src' } })

async function counting(options: { writeEveryMs?: number; count?: () => void } = {}) {
  const written: (readonly PolicyViolation[])[] = []
  const errors: unknown[] = []
  const reports = createPolicyReports({
    siteUrl: TEST_SITE,
    count: (found) => written.push(found),
    onError: (error) => errors.push(error),
    ...options,
  })
  const server = createServer((request, response) => void reports.take(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    reports.stop()
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const send = async (body: string | Uint8Array<ArrayBuffer>) => (await fetch(url, { method: 'POST', body })).status
  return { written, errors, send }
}

test('the first is written at once, those after it together', async () => {
  const { written, send } = await counting({ writeEveryMs: 300 })
  for (let n = 0; n < 5; n += 1) expect(await send(report())).toBe(204)
  expect(written).toEqual([[{ directive: 'img-src', side: 'reader' }]])
  await vi.waitFor(() => expect(written).toHaveLength(2), { timeout: 10_000 })
  expect(written[1]).toHaveLength(4)
})

test.each([
  ['no JSON', 'to nie jest JSON'],
  ['nothing', ''],
  ['of another site', report().replace(TEST_SITE, 'https://inny.example')],
  ['too long', `${report()}${' '.repeat(40_000)}`],
])('%s: answered the same, counted nowhere', async (_, body) => {
  const { written, send } = await counting()
  expect(await send(body)).toBe(204)
  expect(written).toEqual([])
})

test('however many are sent, what waits to be written is bounded', async () => {
  const { written, send } = await counting({ writeEveryMs: 200 })
  const many = JSON.stringify(
    Array.from({ length: 20 }, () => ({
      type: 'csp-violation',
      body: { documentURL: TEST_SITE, effectiveDirective: 'img-src' },
    })),
  )
  for (let n = 0; n < 40; n += 1) await send(many)
  await vi.waitFor(() => expect(written.length).toBeGreaterThan(1), { timeout: 10_000 })
  for (const found of written) expect(found.length).toBeLessThanOrEqual(500)
})

test('a database that cannot count keeps nobody from anything', async () => {
  const count = () => {
    throw new Error('full')
  }
  const { errors, send } = await counting({ count })
  expect(await send(report())).toBe(204)
  expect(errors).toHaveLength(1)
})

test("the gateway takes them without an Origin, which readers' pages do not send; nothing else of a program goes that way", async () => {
  const found: PolicyViolation[] = []
  const policyReports = createPolicyReports({
    siteUrl: TEST_SITE,
    count: (more) => found.push(...more),
    onError: () => {},
  })
  const gateway = await openTestGateway({ policyReports })
  onTestFinished(async () => {
    policyReports.stop()
    await gateway.close()
  })
  const headers = { origin: 'null', 'content-type': 'application/csp-report' }
  const post = (path: string) => fetch(gateway.url + path, { method: 'POST', headers, body: report() })
  expect((await post('/api/policy-reports')).status).toBe(204)
  expect((await post('/api/inne')).status).toBe(403)
  expect((await fetch(`${gateway.url}/api/policy-reports`)).status).toBe(405)
  expect(found).toEqual([{ directive: 'img-src', side: 'reader' }])
})
