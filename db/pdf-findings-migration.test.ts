import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAttachment, anAttachmentFile, aPdfFinding, NOON, putRow } from './testing-rows.ts'

test('files from before are kept as they were and count as not looked into', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_pdf_findings')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  putRow(client, 'attachments', anAttachment())
  putRow(client, 'attachment_files', anAttachmentFile({ replaced_at: NOON }))
  putRow(client, 'attachment_files', anAttachmentFile())
  const rows = () => client.prepare('select * from attachment_files order by id').all()
  const before = rows()
  migrateFile({ file, now: NOON })
  expect(rows()).toEqual(before)
  expect(client.prepare('select * from pdf_findings').all()).toEqual([])
  putRow(client, 'pdf_findings', aPdfFinding({ attachment_file_id: 2 }))
  client.close()
})
