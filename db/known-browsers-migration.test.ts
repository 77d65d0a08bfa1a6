import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, aSecurityEvent, aSession, NOON, putRow, SHA_256 } from './testing-rows.ts'

const TABLES = ['accounts', 'sessions', 'sign_in_failures', 'security_log']

test('accounts, sessions and failures of the former schema are as they were, and no browser is known yet', () => {
  const file = join(testDirectory(), 'sesje.sqlite')
  const earlier = listMigrations().filter(({ name }) => name < '0023_known')
  migrateFile({ file, now: NOON, migrations: earlier })
  const old = new Sqlite(file)
  putRow(old, 'accounts', anAccount({ password_reset_at: NOON }))
  putRow(old, 'sessions', aSession())
  putRow(old, 'sessions', aSession({ id: 'skończona', ended_at: NOON }))
  putRow(old, 'sign_in_failures', { subject_hash: SHA_256, failed_at: NOON })
  putRow(old, 'security_log', aSecurityEvent())
  const rows = (client: Sqlite.Database) => TABLES.map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows(old)
  old.close()

  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name < '0024') })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  expect(before.map(({ length }) => length)).toEqual([1, 2, 1, 1])
  // Columns of later schemas are beside them.
  expect(rows(client)).toMatchObject(before)
  for (const table of ['known_browsers', 'throttled_sign_ins', 'policy_violations']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
