import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '#scripts/free-port.ts'
import { startPortal } from '../support/portal.ts'
import { DEMO_PASSWORD } from '../support/staff.ts'
import { staffClient } from '../support/staff-client.ts'

test.describe.configure({ timeout: 200_000 })

/** What `npm run build` wrote for these stories. */
const BUILT = 'build-test'
const PDF = 'demo/files/plany-dzialan.pdf'

/** No npm, no package outside the folder, no variable that would find one. */
const BARE = { PATH: '', NODE_PATH: '', npm_lifecycle_event: '' }

let place: string
let builtFolder: string
test.beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'komunikat-gdzie-indziej-')))
  builtFolder = join(place, 'komunikat')
  cpSync(BUILT, builtFolder, { recursive: true, verbatimSymlinks: true })
})
test.afterAll(() => rmSync(place, { recursive: true }))

test('a built folder starts where nothing else of the project is, and does what the portal does', async () => {
  const portal = await startPortal({ demo: true, builtFolder, env: { ...BARE, DATA_DIR: './data' } })
  try {
    const get = async (path: string) => fetch(portal.url + path)

    const front = await get('/')
    expect(front.status).toBe(200)
    const html = await front.text()
    expect(await (await get('/api/health')).json()).toMatchObject({ status: 'ok' })
    for (const kind of [/href="([^"]+\.css)"/, /src="(\/reader\.js[^"]*)"/, /src="(\/media\/[^"]+)"/]) {
      const [, address = ''] = kind.exec(html) ?? []
      expect((await get(address)).status, `${kind}: ${address}`).toBe(200)
    }
    expect((await get('/strona-ktorej-nie-ma')).status).toBe(404)

    const author = staffClient(portal.url)
    const signedIn = await author.signIn('autor@komunikat.localhost', DEMO_PASSWORD)
    expect(signedIn.location).toMatch(/\/panel/)
    // The program that looks into files runs from the folder too, and reads a PDF with its package.
    const sent = await author.send('POST', '/panel/api/zalaczniki?nazwa=plany.pdf', {
      headers: { 'content-type': 'application/pdf', accept: 'application/json' },
      body: readFileSync(PDF),
    })
    expect(sent.status, sent.text).toBe(201)
    expect(JSON.parse(sent.text)).toMatchObject({ format: 'PDF', findings: { hasText: true } })

    expect(existsSync(join(place, 'data', 'komunikat.sqlite'))).toBe(true)
  } finally {
    await portal.stop()
  }
  expect(await portal.stop()).toBe(0)
  expect(portal.output()).toMatch(/"inPeace":true,"msg":"stopped"/)
  expect(portal.output()).not.toMatch(/Warning|Error/)
})

test('it manages accounts where its .env says, and refuses a first password that can be guessed', async () => {
  writeFileSync(join(place, '.env'), 'DATA_DIR=./konta\n')
  const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [join(builtFolder, command), ...args], {
      cwd: place,
      env: { ...BARE, NODE_ENV: 'production', ...env },
      encoding: 'utf8',
    })
  const weak = run('start.js', [], {
    PORT: String(await freePort()),
    SITE_URL: 'https://portal.example',
    ADMIN_EMAIL: 'anna@urzad.example',
    ADMIN_PASSWORD: 'bezpieczenstwo1',
  })
  expect(weak.status).toBe(1)
  expect(weak.stderr).toMatch(/^ADMIN_PASSWORD: to hasło łatwo odgadnąć/)
  expect(run('admin.js', ['create', 'anna@urzad.example', 'Anna Przykładowa']).stdout).toContain('Utworzono konto')
  expect(run('admin.js', ['list']).stdout).toMatch(/^anna@urzad\.example · Anna Przykładowa/m)
  expect(existsSync(join(place, 'konta', 'komunikat.sqlite'))).toBe(true)
  expect(run('admin.js', []).stderr).toContain('node admin.js list')
})

test('it holds nothing of the machine that built it: no secrets, no tools, no way out', () => {
  const entries = readdirSync(builtFolder, { recursive: true, withFileTypes: true })
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ parentPath, name }) => join(parentPath, name))
  for (const link of links) expect(realpathSync(link).startsWith(`${builtFolder}/`), link).toBe(true)
  const top = readdirSync(builtFolder)
  expect(top).not.toContain('.env')
  expect(top).not.toContain('data')
  const packages = readdirSync(join(builtFolder, 'node_modules'))
  for (const tool of ['esbuild', 'typescript', 'vitest', '@playwright', '@tailwindcss'])
    expect(packages).not.toContain(tool)
})
