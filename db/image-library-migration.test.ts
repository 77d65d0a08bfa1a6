import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import {
  anArticle,
  anAttachment,
  anAttachmentFile,
  anImage,
  anImageUse,
  aPdfFinding,
  aRevision,
  NOON,
  putRow,
} from './testing-rows.ts'

test('images, their uses and findings from before stay as they were; nothing is put away, credited or cropped', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_keep_an_image_library')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  putRow(client, 'articles', anArticle())
  putRow(client, 'article_revisions', aRevision())
  putRow(client, 'media', anImage())
  putRow(client, 'revision_images', anImageUse())
  putRow(client, 'attachments', anAttachment())
  putRow(client, 'attachment_files', anAttachmentFile())
  putRow(client, 'pdf_findings', aPdfFinding())
  const all = (table: string) => client.prepare(`select * from ${table}`).all()
  const [image, use, finding] = [all('media')[0], all('revision_images'), all('pdf_findings')[0]] as [
    object,
    unknown[],
    object,
  ]
  migrateFile({ file, now: NOON })
  expect(all('media')).toEqual([{ ...image, lock_version: 1, put_away_at: null }])
  expect(all('revision_images')).toEqual(use)
  expect(all('pdf_findings')).toEqual([{ ...finding, pages: null }])
  for (const table of ['media_credits', 'media_former_files', 'lead_image_crops']) expect(all(table)).toEqual([])
  client.close()
})
