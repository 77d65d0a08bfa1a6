import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anAuditEntry, NOON, putRow } from './testing-rows.ts'

test('a portal that was there keeps every row, and its register of changes is empty until the next start', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_a_register_of_changes')) ?? { name: '' }
  const file = join(testDirectory(), 'portal.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'audit_log', anAuditEntry())
  const rows = () => ['accounts', 'audit_log'].map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows()
  migrateFile({ file, now: NOON })
  expect(rows()).toEqual(before)
  expect(client.prepare('select count(*) from public_changes').pluck().get()).toBe(0)
})
