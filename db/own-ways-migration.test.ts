import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, NOON, putRow } from './testing-rows.ts'

test('accounts of the former schema stay as they are; nobody has a filter or another keyboard yet', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_own_ways_of_working')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  const accounts = () => client.prepare('select * from accounts').all()
  const before = accounts()
  migrateFile({ file, now: NOON })
  expect(before).toHaveLength(1)
  expect(accounts()).toEqual(before)
  for (const table of ['saved_filters', 'account_preferences']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
