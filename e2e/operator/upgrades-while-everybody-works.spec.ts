import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { withReader } from '#db/copied-database.ts'
import { DATABASE_FILE } from '#db/database-file.ts'
import { startPortal } from '../support/portal.ts'
import { DEMO_PASSWORD } from '../support/staff.ts'
import { staffClient } from '../support/staff-client.ts'
import { keepReading, keepSaving } from '../support/steady-load.ts'

test.describe.configure({ timeout: 200_000 })

const WRITERS = ['autor', 'redaktor', 'autor', 'redaktor']

let place: string
test.beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'komunikat-wydania-')))
  // A version of the program that cannot migrate, and one that can, beside the one that runs.
  for (const version of ['1.0', '1.1', '1.2'])
    execFileSync('cp', ['-al', realpathSync('build-test'), join(place, version)])
  writeFileSync(
    join(place, '1.1', 'drizzle', '9998_half.sql'),
    'create table half (id integer primary key) strict;\n--> statement-breakpoint\ninsert into nowhere values (1);\n',
  )
  writeFileSync(
    join(place, '1.2', 'drizzle', '9998_whole.sql'),
    'create table whole (id integer primary key) strict;\n',
  )
  symlinkSync('1.0', join(place, 'current'))
})
test.afterAll(() => rmSync(place, { recursive: true }))

/** `node <version>/upgrade.js`, as an operator types it. */
async function upgrade(version: string, dataDir: string) {
  const child = spawn(process.execPath, [join(place, version, 'upgrade.js'), '--wait=150'], {
    cwd: place,
    env: { ...process.env, DATA_DIR: dataDir, PORTAL_FOLDER: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, output }
}

test('a portal is upgraded while everybody reads and writes: no read fails, no save is lost', async () => {
  const portal = await startPortal({ demo: true, builtFolder: join(place, 'current') })
  const { dataDir } = portal
  const tables = () =>
    withReader(join(dataDir, DATABASE_FILE), (client) =>
      client.prepare("select name from sqlite_schema where name in ('half', 'whole')").pluck().all(),
    )
  const textOf = (articleId: number) =>
    withReader(join(dataDir, DATABASE_FILE), (client) =>
      client
        .prepare('select body_text from article_revisions where article_id = ? order by number desc')
        .pluck()
        .get(articleId),
    )
  const people = WRITERS.map((name) => ({ name, client: staffClient(portal.url) }))
  for (const { name, client } of people) await client.signIn(`${name}@komunikat.localhost`, DEMO_PASSWORD)
  const readers = await keepReading(portal.url, ['/', '/aktualnosci', '/zespoly'], 50)
  const savers = people.map(({ client }, index) => keepSaving(client, `osoba-${index}`))

  const everybodySaves = async () => {
    const before = savers.map(({ taken }) => taken())
    const hasSaved = () => savers.every(({ taken }, index) => taken() > (before[index] ?? 0))
    await expect.poll(hasSaved, { timeout: 60_000 }).toBe(true)
  }

  await everybodySaves()
  const failed = await upgrade('1.1', dataDir)
  expect(failed.output).toContain('Aktualizacja się nie udała, portal działa jak przed nią.')
  expect(failed.output).toContain('no such table: nowhere')
  expect(failed.code).toBe(1)
  expect(tables()).toEqual([])
  expect(readlinkSync(join(place, 'current'))).toBe('1.0')

  await everybodySaves()
  const done = await upgrade('1.2', dataDir)
  expect(done.output).toContain('Działa nowa wersja.')
  expect(done.code).toBe(0)
  expect(tables()).toEqual(['whole'])
  expect(readlinkSync(join(place, 'current'))).toBe(join(place, '1.2'))

  await everybodySaves()
  expect((await fetch(`${portal.url}/api/health`)).status).toBe(200)
  const saves = await Promise.all(savers.map((saver) => saver.stop()))
  const reads = await readers.stop()
  expect(Object.keys(reads)).toEqual(['200'])
  for (const { articleId, lastWords, unanswered, conflicts, others } of saves) {
    expect({ conflicts, others }).toEqual({ conflicts: 0, others: [] })
    expect([lastWords, unanswered]).toContain(textOf(articleId))
  }
  expect(readdirSync(dataDir).filter((name) => name.startsWith('upgrade-'))).toEqual([])
  expect(await portal.stop()).toBe(0)
})
