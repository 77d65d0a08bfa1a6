import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anArticle, aPublicArticle, aPublishedRevision, aRevision, NOON, putRow } from './testing-rows.ts'

test('texts from before are kept as they were, and nothing counts as left out of them', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_remember_left_out_fields')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  putRow(client, 'articles', aPublicArticle({ translation_group: 'opublikowany' }))
  putRow(client, 'article_revisions', aPublishedRevision({ article_id: 1 }))
  putRow(client, 'article_revisions', aRevision({ article_id: 1, number: 2 }))
  putRow(client, 'articles', anArticle({ translation_group: 'przekazany' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 2, state: 'submitted', submitted_at: NOON }))
  const rows = () => client.prepare('select * from article_revisions order by id').all() as Record<string, unknown>[]
  const before = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(rows()).toEqual(before.map((row) => ({ ...row, left_out_fields: null })))
  client.prepare("update article_revisions set left_out_fields = '{}' where id = 2").run()
  client.close()
})
