import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aPublicChange, aPublicChangeFact, NOON, putRow } from './testing-rows.ts'

const FIRST = 'a'.repeat(64)

test('a register of the former schema stays as it is, and an erasure can be told in it', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_redactions')) ?? { name: '' }
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  const change = aPublicChange({ hash: FIRST })
  putRow(client, 'public_changes', change)
  putRow(client, 'public_change_facts', aPublicChangeFact())
  const register = () => [
    client.prepare('select * from public_changes').all(),
    client.prepare('select * from public_change_facts').all(),
  ]
  const before = register()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(register()).toEqual(before)
  expect(client.prepare('select count(*) from redactions').pluck().get()).toBe(0)
  const told = {
    number: 2,
    kind: 'redacted',
    subject_kind: 'redaction',
    previous_hash: FIRST,
    hash: 'b'.repeat(64),
  }
  putRow(client, 'public_changes', aPublicChange(told))
  expect(client.pragma('foreign_key_check')).toEqual([])
  client.close()
})
