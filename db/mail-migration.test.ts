import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, NOON, putRow } from './testing-rows.ts'

test('accounts of the former schema stay as they are; nothing waits to be sent and everything is wanted', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_mail')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  const accounts = () => client.prepare('select * from accounts').all()
  const before = accounts()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(before).toHaveLength(1)
  expect(accounts()).toEqual(before)
  for (const table of ['mail_outbox', 'unwanted_mail']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
