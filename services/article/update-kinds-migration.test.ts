import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import { anAccount, anArticle, aPublicArticle, aPublishedRevision, aRevision, NOON, putRow } from '#db/testing-rows.ts'
import { plainUpdate, updateOf } from '#domain/article/update-kind.ts'
import { findOverview } from './article-overview.ts'

const KINDS = '0042_kinds_of_updates'

test('texts from before there were kinds are as they were, and an approved one has its status', () => {
  const file = join(testDirectory(), 'before-kinds.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < KINDS) })
  const { $client: client } = openDatabase(file)
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle({ translation_group: 'zatwierdzony' }))
  putRow(client, 'article_revisions', aRevision({ state: 'approved' }))
  putRow(client, 'article_overviews', {
    ...{ article_id: 1, revision_id: 1, title: 'Tytuł', sort_key: 'a', status: 'submitted', open_state: 'approved' },
    changed_at: NOON,
  })
  putRow(client, 'articles', aPublicArticle({ translation_group: 'opublikowany' }))
  putRow(client, 'article_revisions', aPublishedRevision({ article_id: 2, number: 2, change_note: 'Dodano termin.' }))
  client.close()

  migrateFile({ file, now: 0, migrations })
  const now = openDatabase(file)
  expect(now.query.articleOverviews.findFirst().sync()?.status).toBe(findOverview(now, 1)?.status)
  const revisions = now.query.articleRevisions.findMany().sync()
  expect(revisions.map(updateOf)).toEqual([plainUpdate, plainUpdate])
  expect(revisions[1]).toMatchObject({ changeNote: 'Dodano termin.', materialAt: null })
  now.$client.close()
})
