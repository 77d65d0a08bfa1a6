import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aPublicArticle, aPublishedRevision, aRevision, NOON, putRow } from './testing-rows.ts'

test('revisions of the former schema stay as they are, and none is given a past that nobody kept', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_revision_snapshots')) ?? { name: '' }
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  putRow(client, 'articles', aPublicArticle())
  putRow(client, 'article_revisions', aPublishedRevision())
  putRow(client, 'article_revisions', aRevision({ number: 2 }))
  const revisions = () => client.prepare('select * from article_revisions order by id').all()
  const before = revisions()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(before).toHaveLength(2)
  expect(revisions()).toEqual(before)
  for (const table of ['revision_snapshots', 'snapshot_contents']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
  client.close()
})
