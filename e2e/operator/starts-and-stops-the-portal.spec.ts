import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startPortal } from '../support/portal.ts'

test.describe.configure({ timeout: 200_000 })

test('an operator who starts a second portal on the same port is told so in one line', async () => {
  const portal = await startPortal({ demo: false })
  const { port } = new URL(portal.url)
  const second = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port, DATA_DIR: portal.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [second.stdout, second.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  await once(second, 'close')
  expect(second.exitCode).toBe(1)
  expect(output).toMatch(new RegExp(`^PORT: port ${port} jest zajęty[^\n]*\n$`))
  expect((await fetch(`${portal.url}/api/health`)).status).toBe(200)
  await portal.stop()
})

test('portals started at once on one empty data directory are all well', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'komunikat-e2e-'))
  const portals = await Promise.all([1, 2, 3].map(() => startPortal({ demo: true, env: { DATA_DIR: dataDir } })))
  for (const portal of portals) {
    expect(await (await fetch(`${portal.url}/api/health`)).json()).toMatchObject({ status: 'ok' })
    expect((await fetch(`${portal.url}/strona-ktorej-nie-ma`)).status).toBe(404)
  }
  expect(await Promise.all(portals.map((portal) => portal.stop()))).toEqual([0, 0, 0])
  rmSync(dataDir, { recursive: true })
})

test('a portal asked to stop leaves with code 0 within ten seconds and says so in its log', async () => {
  const portal = await startPortal({ demo: false })
  await (await fetch(portal.url)).text()
  const askedAt = performance.now()
  expect(await portal.stop()).toBe(0)
  expect(performance.now() - askedAt).toBeLessThan(10_000)
  expect(portal.output()).toMatch(/"inPeace":true,"msg":"stopped"/)
  await expect(fetch(portal.url)).rejects.toThrow()
})

test('a portal started by npm stops when npm is told to, and gives its port back', async () => {
  const portal = await startPortal({ demo: false, byNpm: true })
  await portal.signal('SIGTERM')
  expect(portal.output()).toMatch(/"inPeace":true,"msg":"stopped"/)
  await expect(fetch(portal.url)).rejects.toThrow()
  rmSync(portal.dataDir, { recursive: true })
})

test('a portal that was killed serves again', async () => {
  const portal = await startPortal({ demo: false })
  await portal.kill()
  const again = await startPortal({ demo: false, env: { DATA_DIR: portal.dataDir } })
  expect(await (await fetch(`${again.url}/api/health`)).json()).toMatchObject({ status: 'ok' })
  expect(await again.stop()).toBe(0)
  rmSync(portal.dataDir, { recursive: true })
})
