import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AUTH_SECRET_FILE, ensureAuthSecret } from './auth-secret.ts'
import { freePort } from './free-port.ts'
import { NODE_OPTIONS, portalCommand } from './process-settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs `npm start` without npm, to its end. */
const start = (env: Record<string, string>) => run(['start'], env)

/** The same for another command of ours. */
async function run(command: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...command.filter((part) => part !== '')], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, lines: output.trim().split('\n') }
}

describe('npm start', { timeout: 30_000 }, () => {
  it('refuses a port in use in one line, before it touches anything', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, lines } = await start({ PORT: String(port), DATA_DIR: folder })
    other.close()
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^PORT: port ${port} jest zajęty`))])
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a data directory that is a file in one line', async () => {
    const file = join(folder, 'plik')
    writeFileSync(file, '')
    const { code, lines } = await start({ PORT: '39871', DATA_DIR: file })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^DATA_DIR: .*jest plik/)])
  })

  it('refuses bad variables, one line each, without printing secrets', async () => {
    const { code, lines } = await start({ SITE_URL: 'portal', AUTH_SECRET: 'tajne', DATA_DIR: folder })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^SITE_URL: /), expect.stringMatching(/^AUTH_SECRET: (?!.*tajne)/)])
  })

  it('refuses a first administrator whose password can be guessed, before anything is built', async () => {
    const { code, lines } = await start({
      PORT: String(await freePort()),
      DATA_DIR: folder,
      SITE_URL: 'https://portal.example',
      ADMIN_EMAIL: 'anna@urzad.example',
      ADMIN_PASSWORD: 'bezpieczenstwo1',
    })
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/^ADMIN_PASSWORD: to hasło łatwo odgadnąć(?!.*bezpieczenstwo1)/)
    expect(lines.join()).not.toContain('Buduj')
  })
})

describe('ensureAuthSecret', () => {
  it('makes one secret, keeps it, and shows it to its owner only', () => {
    const config = { authSecret: null, dataDir: folder }
    const secret = ensureAuthSecret(config)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(ensureAuthSecret(config)).toBe(secret)
    expect(statSync(join(folder, AUTH_SECRET_FILE)).mode & 0o777).toBe(0o600)
  })

  it('prefers the configured one and then writes nothing', () => {
    expect(ensureAuthSecret({ authSecret: 'x'.repeat(32), dataDir: folder })).toBe('x'.repeat(32))
    expect(readdirSync(folder)).toEqual([])
  })
})

it('loads nothing of the portal in the process that supervises it', async () => {
  const entryPoints = ['scripts/built/start.ts']
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  })
  const loaded = Object.keys(metafile.inputs).sort()
  expect(loaded.filter((name) => !name.startsWith('scripts/'))).toEqual([
    'db/database-file.ts',
    'db/database-switch.ts',
  ])
  expect(loaded.length).toBeLessThan(12)
})

it("starts the portal's process with its limits, and with what somebody chose in the place of ours", () => {
  expect(portalCommand('worker.js').args).toEqual([...NODE_OPTIONS, ...process.execArgv, 'worker.js'])
  if (process.platform !== 'linux') return
  expect(portalCommand('worker.js').settings).toMatchObject({ MALLOC_ARENA_MAX: '1' })
  vi.stubEnv('MALLOC_ARENA_MAX', '4')
  expect(portalCommand('worker.js').settings).not.toHaveProperty('MALLOC_ARENA_MAX')
  vi.unstubAllEnvs()
})

describe('a damaged database', { timeout: 60_000 }, () => {
  it.each([
    ['start', ''],
    ['admin', 'list'],
    ['doctor', ''],
  ])('is told by %s in one line with the file and the next step', async (command, argument) => {
    writeFileSync(join(folder, 'komunikat.sqlite'), 'to nie jest baza danych '.repeat(100), { mode: 0o600 })
    const { code, lines } = await run([command, argument], { PORT: String(await freePort()), DATA_DIR: folder })
    expect(code).toBe(1)
    const told = lines.filter((line) => line.includes('komunikat.sqlite'))
    expect(told).toEqual([expect.stringMatching(/Baza danych \S+komunikat\.sqlite: plik jest uszkodzony.+z kopii/)])
    expect(lines.join('\n')).not.toMatch(/\n {4}at |SqliteError|node:internal/)
    if (command !== 'doctor') expect(lines).toHaveLength(1)
  })
})
