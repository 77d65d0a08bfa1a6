import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import { aHelpline, anAddress, anArchivedArticle, aPublicArticle, aRevision, NOON, putRow } from '#db/testing-rows.ts'
import { isSearchCurrent, rebuildSearch } from './rebuild-search.ts'

const SEARCH = '0027_search_everything'
/** Gone, come, and written by every migration. */
const OTHERS = /^(?:article_search|search_|schema_migrations|sqlite_)/

function rowsOf(client: Sqlite.Database): Record<string, unknown[]> {
  const tables = client
    .prepare<[], string>(`select name from pragma_table_list where schema = 'main' and type = 'table' order by name`)
    .pluck()
    .all()
    .filter((name) => !OTHERS.test(name))
  return Object.fromEntries(tables.map((name) => [name, client.prepare(`select * from ${name}`).all()]))
}

test('a database of the former schema keeps every row and is searched after its next start', async () => {
  const file = join(testDirectory(), 'before.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < SEARCH) })
  const { $client: former } = openDatabase(file)
  const articles = [
    [aPublicArticle(), 'Łódź'],
    [anArchivedArticle({ translation_group: 'dawny' }), 'Dawny plan'],
    [aPublicArticle({ translation_group: 'szkic' }), 'Szkic'],
  ] as const
  for (const [article, title] of articles) {
    const id = putRow(former, 'articles', article)
    putRow(former, 'article_addresses', anAddress({ article_id: id, slug: `artykul-${id}` }))
    putRow(former, 'article_revisions', aRevision({ article_id: id, title, slug: `artykul-${id}` }))
  }
  former.prepare(`update article_revisions set state = 'published', published_at = ? where article_id < 3`).run(NOON)
  putRow(former, 'helplines', aHelpline())
  const before = rowsOf(former)
  former.close()

  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name <= SEARCH) })
  const db = openDatabase(file)
  expect(rowsOf(db.$client)).toEqual(before)
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  expect(isSearchCurrent(db)).toBe(false)
  // What indexes is of today, and so is the schema that it asks.
  migrateFile({ file, now: 0 })
  await rebuildSearch(db)
  const found = db.$client
    .prepare(
      `select kind, record_id, is_archived from search_documents where kind in ('article', 'helpline') order by kind, record_id`,
    )
    .raw()
    .all()
  expect(found).toEqual([
    ['article', 1, 0],
    ['article', 2, 1],
    ['helpline', 1, 0],
  ])
  db.$client.close()
})
