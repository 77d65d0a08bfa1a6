import { mkdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft } from '../article/testing.ts'
import { accountOf, asEditor } from '../testing.ts'
import { lastBackup, readPortalFacts } from './portal-facts.ts'

test('the facts are those of this database and this disk', () => {
  const db = openTestDatabase()
  accountOf(db, 'anna')
  aDraft(db)
  const facts = readPortalFacts(asEditor(db), dirname(db.$client.name))
  expect(facts.counts).toMatchObject({ articles: 1, images: 0, attachments: 0 })
  expect(facts.counts.accounts).toBe(facts.counts.activeAccounts)
  expect(facts.migrations.applied).toBe(facts.migrations.known)
  expect(facts.disk.freeBytes).toBeGreaterThan(0)
  expect(facts.disk.totalBytes).toBeGreaterThan(facts.disk.freeBytes)
  expect(facts.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(facts.lastBackup).toBeNull()
})

test('the last copy is the newest whole file, whatever else lies there', () => {
  const { $client } = openTestDatabase()
  const folder = join(dirname($client.name), 'kopie')
  expect(lastBackup(folder)).toBeNull()
  mkdirSync(folder)
  expect(lastBackup(folder)).toBeNull()
  for (const [name, at] of [
    ['dawna.sqlite', 1_000],
    ['nowa.sqlite', 2_000],
    ['uwagi.txt', 9_000],
    ['ucieta.sqlite', 9_000],
  ] as const) {
    if (name.endsWith('.sqlite')) $client.prepare('vacuum into ?').run(join(folder, name))
    else writeFileSync(join(folder, name), 'abc')
    if (name === 'ucieta.sqlite') truncateSync(join(folder, name), 8_192)
    utimesSync(join(folder, name), at, at)
  }
  const bytes = statSync(join(folder, 'nowa.sqlite')).size
  expect(lastBackup(folder)).toEqual({ name: 'nowa.sqlite', at: 2_000_000, bytes })
})
