import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aMail, anAccount, anArticle, aSession, NOON, putRow } from './testing-rows.ts'

test('sessions and mail of the former schema stay as they are: nobody was asked again, and no notice is written of', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_password_links_and_notices')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'sessions', aSession())
  putRow(client, 'mail_outbox', aMail())
  const rows = () =>
    ['accounts', 'sessions', 'mail_outbox'].map((table) => client.prepare(`select * from ${table}`).get())
  const [account, session, mail] = rows() as object[]
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(rows()).toEqual([account, { ...session, proven_at: null }, { ...mail, notice_id: null }])
  for (const table of ['password_links', 'account_notices']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
