import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import {
  anAccount,
  anArchivedArticle,
  anArticle,
  aPublicArticle,
  aRevision,
  HOUR,
  NOON,
  putRow,
} from '#db/testing-rows.ts'
import { findOverview } from './article-overview.ts'

const OVERVIEWS = '0009_article_life'

test('articles that were there before the lists stand in them as their revisions say', () => {
  const file = join(testDirectory(), 'before-overviews.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < OVERVIEWS) })
  const { $client: client } = openDatabase(file)
  const publish = (article: number) =>
    client
      .prepare(`update article_revisions set state = 'published', published_at = ? where article_id = ?`)
      .run(NOON, article)
  putRow(client, 'accounts', anAccount())
  const validUntil = {
    valid_until_edtf: '2016',
    valid_until_earliest_on: '2016-01-01',
    valid_until_latest_on: '2016-12-31',
  }
  putRow(client, 'articles', anArticle({ translation_group: 'szkic' }))
  putRow(client, 'article_revisions', aRevision({ title: 'Łódź i Źródła', created_by: 1 }))
  putRow(client, 'articles', aPublicArticle({ translation_group: 'ze zmianami' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 2, ...validUntil }))
  publish(2)
  const draft = { title: 'Zmiana składu', created_by: 1, updated_at: NOON + 2 * HOUR }
  putRow(client, 'article_revisions', aRevision({ article_id: 2, number: 2, ...draft }))
  putRow(client, 'articles', anArchivedArticle({ translation_group: 'archiwum' }))
  putRow(client, 'article_revisions', aRevision({ article_id: 3 }))
  publish(3)
  putRow(client, 'articles', anArticle({ translation_group: 'kosz', deleted_at: NOON }))
  putRow(client, 'article_revisions', aRevision({ article_id: 4 }))
  client.close()

  migrateFile({ file, now: 0, migrations })
  const now = openDatabase(file)
  const lettersOnly = ({ sortKey = '', ...row }: NonNullable<ReturnType<typeof findOverview>>) => ({
    ...row,
    sortKey: sortKey.split(' ')[0],
  })
  const rows = now.query.articleOverviews.findMany().sync()
  expect(rows).toHaveLength(3)
  for (const row of rows) {
    const derived = findOverview(now, row.articleId)
    expect(row).toEqual(derived && lettersOnly(derived))
  }
  now.$client.close()
})
