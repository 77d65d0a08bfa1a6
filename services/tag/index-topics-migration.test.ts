import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import { anArchivedArticle, anArticle, aPublicArticle, aRevision, aTag, NOON, putRow } from '#db/testing-rows.ts'

const TOPICS = '0013_topics'

test('articles that were there before stand under the canonical tags of their published revisions, and are counted', () => {
  const file = join(testDirectory(), 'before-topics.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < TOPICS) })
  const { $client: client } = openDatabase(file)
  for (const name of ['kursy', 'plany', 'szkolenia'])
    putRow(client, 'tags', aTag({ name, slug: name, fold_key: name, sort_key: name }))
  client.exec('update tags set merged_into_id = 3 where id = 1')
  const states = [aPublicArticle(), anArchivedArticle({ first_published_on: '2014-01-31' }), anArticle()]
  for (const [index, article] of states.entries()) {
    putRow(client, 'articles', { ...article, translation_group: `grupa-${index}` })
    const revision_id = putRow(client, 'article_revisions', aRevision({ article_id: index + 1 }))
    for (const tag_id of [1, 2, 3]) putRow(client, 'revision_tags', { revision_id, tag_id })
    if (article.public_state === undefined) continue
    client
      .prepare("update article_revisions set state = 'published', published_at = ? where id = ?")
      .run(NOON, revision_id)
  }
  client.close()

  migrateFile({ file, now: 0, migrations })
  const { $client: now } = openDatabase(file)
  expect(now.prepare('select * from topic_articles order by article_id, tag_id').raw().all()).toEqual([
    [1, 2, 'published', '2015-12-01'],
    [1, 3, 'published', '2015-12-01'],
    [2, 2, 'archived', '2014-01-31'],
    [2, 3, 'archived', '2014-01-31'],
  ])
  expect(now.prepare('select * from topic_counts order by tag_id, public_state').raw().all()).toEqual([
    [2, 'archived', 1],
    [2, 'published', 1],
    [3, 'archived', 1],
    [3, 'published', 1],
  ])
  now.close()
})
