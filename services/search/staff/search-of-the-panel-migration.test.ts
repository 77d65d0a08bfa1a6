import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { testDirectory } from '#db/testing.ts'
import { anAccount, anArticle, anOverview, aRevision, aTag, putRow } from '#db/testing-rows.ts'
import { parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { listStaffArticles } from '../../article/staff-articles.ts'
import { editorContext } from '../../context.ts'
import { isSearchCurrent, rebuildSearch } from '../rebuild-search.ts'

const PANEL = '0029_search_of_the_panel'

test('a database of the former schema keeps its lists and is searched by the staff after its next start', async () => {
  const file = join(testDirectory(), 'before-panel-search.sqlite')
  const migrations = listMigrations()
  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name < PANEL) })
  const { $client: former } = openDatabase(file)
  putRow(former, 'accounts', anAccount())
  putRow(former, 'tags', aTag())
  putRow(former, 'articles', anArticle({ translation_group: 'szkic' }))
  putRow(former, 'article_revisions', aRevision({ title: 'Łódź', body_text: 'O zespołach', created_by: 1 }))
  putRow(former, 'article_overviews', { ...anOverview({ title: 'Łódź' }), search_key: 'lodz' })
  former.exec('update search_state set edition = 1')
  const before = former.prepare('select * from article_overviews').get() as Record<string, unknown>
  former.close()

  migrateFile({ file, now: 0, migrations: migrations.filter(({ name }) => name <= PANEL) })
  const db = openDatabase(file)
  const { search_key, ...kept } = before
  expect(search_key).toBe('lodz')
  expect(db.$client.prepare('select * from article_overviews').get()).toEqual(kept)
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  expect(isSearchCurrent(db)).toBe(false)
  migrateFile({ file, now: 0, migrations })
  await rebuildSearch(db)
  const found = (q: string) => {
    const query = parseArticleListQuery({ q })
    return query && listStaffArticles(editorContext(db, 0, 1), { ...query, ownerId: null }).articles.map(({ id }) => id)
  }
  expect(['lodzi', 'zespół', 'nic'].map(found)).toEqual([[1], [1], []])
  db.$client.close()
})
