import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, NOON, putRow } from './testing-rows.ts'

const { name } = listMigrations().find((one) => one.name.endsWith('_second_factors')) ?? { name: '' }

/** The settings after the migration of a portal that had so many accounts. */
function settingsAfter(accounts: number): unknown[] {
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  for (let n = 0; n < accounts; n += 1) putRow(client, 'accounts', anAccount({ email: `anna${n}@urzad.example` }))
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(client.pragma('foreign_key_check')).toEqual([])
  return client.prepare('select key, value from settings').all()
}

test('where people work already nobody is asked for a second factor until an administrator decides so', () => {
  expect(settingsAfter(2)).toEqual([{ key: 'compulsory-factor', value: '"nobody"' }])
})

test('a new portal goes by its address', () => {
  expect(settingsAfter(0)).toEqual([])
})
