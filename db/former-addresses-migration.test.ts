import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aMail, anAccount, anArticle, NOON, putRow } from './testing-rows.ts'

test('mail of the former schema stays as it is, and goes to the address that its account has', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_former_addresses')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'account_notices', { account_id: 1, kind: 'password-changed', happened_at: NOON })
  putRow(client, 'mail_outbox', aMail())
  putRow(client, 'mail_outbox', aMail({ kind: 'account-notice', article_id: null, notice_id: 1 }))
  const rows = () =>
    ['accounts', 'account_notices', 'mail_outbox'].map((table) => client.prepare(`select * from ${table}`).all())
  const [accounts, notices, mail] = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(mail).toHaveLength(2)
  expect(rows()).toEqual([accounts, notices, mail?.map((row) => ({ ...(row as object), to_address: null }))])
  expect(client.pragma('foreign_key_check')).toEqual([])
})
