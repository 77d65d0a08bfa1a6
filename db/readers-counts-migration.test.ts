import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aHelpline, anAccount, anAttachment, anAttachmentFile, aSearchDocument, NOON, putRow } from './testing-rows.ts'

const TABLES = ['accounts', 'attachments', 'attachment_files', 'helplines']

test('a database of the former schema keeps its rows; nothing is counted and no file read yet', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_what_readers_look_for')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'attachments', anAttachment())
  putRow(client, 'attachment_files', anAttachmentFile())
  putRow(client, 'helplines', aHelpline())
  putRow(client, 'search_documents', aSearchDocument())
  const rows = () => TABLES.map((table) => client.prepare(`select * from ${table}`).all())
  client.prepare('update search_state set edition = 1').run()
  const before = rows()
  migrateFile({ file, now: NOON })
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1])
  expect(rows()).toEqual(before)
  for (const table of ['daily_readings', 'daily_vain_searches', 'attachment_file_texts', 'search_documents']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  // The start that follows indexes everything again.
  expect(client.prepare('select edition from search_state').pluck().get()).toBe(0)
  expect(client.pragma('foreign_key_check')).toEqual([])
})
