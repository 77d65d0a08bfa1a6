import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, NOON, putRow } from './testing-rows.ts'

test('a portal that was there keeps its rows and learns who it is; another one is somebody else', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_who_this_portal_is')) ?? { name: '' }
  const identities = ['one.sqlite', 'other.sqlite'].map((fileName) => {
    const file = join(testDirectory(), fileName)
    migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
    const client = new Sqlite(file)
    onTestFinished(() => void client.close())
    putRow(client, 'accounts', anAccount())
    const before = client.prepare('select * from accounts').all()
    migrateFile({ file, now: NOON })
    expect(client.prepare('select * from accounts').all()).toEqual(before)
    return client.prepare('select value from portal_identity').pluck().get()
  })
  expect(identities[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(new Set(identities).size).toBe(2)
})
