import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import { aPublicArticle, aRevision, NOON, putRow } from '#db/testing-rows.ts'

const SEARCH = '0002_search'

test('what readers could read before there was a search is found after it', () => {
  const file = join(testDirectory(), 'before-search.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < SEARCH) })
  const { $client: client } = openDatabase(file)
  putRow(client, 'articles', aPublicArticle())
  putRow(client, 'articles', aPublicArticle({ translation_group: 'drugi' }))
  putRow(client, 'article_revisions', aRevision({ title: 'Łódź i Świętokrzyskie', body_text: 'Straße, Ødegård' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 2, title: 'Szkic o Łodzi' }))
  client.prepare(`update article_revisions set state = 'published', published_at = ? where article_id = 1`).run(NOON)
  client.close()

  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name <= SEARCH) })
  const { $client: after } = openDatabase(file, 'read-only')
  const search = after.prepare('select rowid from article_search where article_search match ?').pluck()
  for (const word of ['"lodz"', '"swietokrzyskie"', '"strasse"', '"odegard"'])
    expect(search.all(word), word).toEqual([1])
  expect(search.all('"szkic"')).toEqual([])
  after.close()
})
