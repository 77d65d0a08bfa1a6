import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anArticle, aRevision, aSnapshot, aSnapshotContent, NOON, putRow } from './testing-rows.ts'

test('a portal of the former schema stays as it is, and nobody outside is shown anything', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_previews_and_comments')) ?? { name: '' }
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  putRow(client, 'articles', anArticle())
  putRow(client, 'article_revisions', aRevision())
  putRow(client, 'snapshot_contents', aSnapshotContent())
  putRow(client, 'revision_snapshots', aSnapshot())
  const rows = () =>
    ['articles', 'article_revisions', 'revision_snapshots'].map((table) =>
      client.prepare(`select * from ${table}`).all(),
    )
  const before = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(rows()).toEqual(before)
  for (const table of ['preview_links', 'preview_confirmations', 'comment_threads', 'comments', 'comment_mentions']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
  client.close()
})
