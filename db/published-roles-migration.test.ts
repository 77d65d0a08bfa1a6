import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, aPublicArticle, aPublishedRevision, aRevision, NOON, putRow } from './testing-rows.ts'

const ROLES = '0026_who_entered_and_published'

test('revisions from before are as they were: nobody knows in what unit their authors were then', () => {
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name < ROLES) })
  const client = new Sqlite(file)
  putRow(client, 'accounts', anAccount({ unit: 'Wydział', position: 'redaktor' }))
  putRow(client, 'articles', aPublicArticle())
  putRow(client, 'article_revisions', aPublishedRevision({ article_id: 1, created_by: 1, published_by: 1 }))
  putRow(client, 'article_revisions', aRevision({ article_id: 1, number: 2 }))
  const rows = () => client.prepare('select * from article_revisions order by id').all() as Record<string, unknown>[]
  const before = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name <= ROLES) })
  expect(rows()).toEqual(before.map((row) => ({ ...row, entered_by_role: null, published_by_role: null })))
  client.close()
})
