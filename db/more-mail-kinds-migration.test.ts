import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aMail, anAccount, anArticle, NOON, putRow } from './testing-rows.ts'

test('mail and choices of the former schema stay as they are, and nobody has chosen about the new kinds', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_more_mail_kinds')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'mail_outbox', aMail())
  putRow(client, 'unwanted_mail', { account_id: 1, kind: 'waiting' })
  const urgent = aMail({ kind: 'urgent' })
  expect(() => putRow(client, 'mail_outbox', urgent)).toThrow('FOREIGN KEY constraint failed')
  const rows = () => ['mail_outbox', 'unwanted_mail'].map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(before.map(({ length }) => length)).toEqual([1, 1])
  expect(rows()).toEqual(before)
  putRow(client, 'mail_outbox', urgent)
  expect(client.pragma('foreign_key_check')).toEqual([])
})
