import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { anAccount, aPublicArticle, aRevision, NOON, putRow } from '#db/testing-rows.ts'
import { aDraft, aPublishedArticle, TEN } from '#services/article/testing.ts'
import { publicContext } from '../context.ts'
import { readLastPublicChange } from './public-epoch.ts'

const COLUMN = '0031_last_public_change'

test('the last change is that which readers saw: a draft is none', () => {
  const db = openTestDatabase()
  const read = () => readLastPublicChange(publicContext(db, TEN))
  expect(read()).toBeNull()
  aDraft(db)
  expect(read()).toBeNull()
  aPublishedArticle(db)
  expect(read()).toBe(TEN)
})

test('a database of the former schema begins with its last publication and keeps its epoch', () => {
  const file = join(testDirectory(), 'before-last-change.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < COLUMN) })
  const { $client: former } = openDatabase(file)
  putRow(former, 'accounts', anAccount())
  putRow(former, 'articles', aPublicArticle())
  putRow(former, 'article_revisions', aRevision())
  former.prepare(`update article_revisions set state = 'published', published_at = ?`).run(NOON)
  former.exec('update public_epoch set value = 42')
  former.close()

  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name <= COLUMN) })
  const db = openDatabase(file)
  expect(db.$client.prepare('select * from public_epoch').all()).toEqual([{ id: 1, value: 42, raised_at: NOON }])
  db.$client.close()
})
