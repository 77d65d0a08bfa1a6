import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anArticle, NOON, putRow } from './testing-rows.ts'

const TABLES = ['accounts', 'articles', 'bulk_runs', 'bulk_run_articles']

test('a database of the former schema keeps its runs with their articles, and more can be done with many articles', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_phrases_and_links')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  const run = { id: 5, request: '{"action":"bin"}', question: null, account_id: 1, planned_at: NOON, begun_at: NOON }
  const seen = { seen_lock_version: 1, title: 'Konkurs', outcome: 'done', issues: '[]', settled_at: NOON }
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'bulk_runs', { ...run, action: 'bin' })
  putRow(client, 'bulk_run_articles', { run_id: 5, position: 1, article_id: 1, ...seen })
  const rows = () => TABLES.map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows()
  migrateFile({ file, now: NOON })
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1])
  expect(rows()).toEqual(before)
  for (const table of ['article_links', 'bulk_run_records']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  putRow(client, 'bulk_runs', { ...run, id: 6, action: 'replace' })
  expect(() => putRow(client, 'bulk_runs', { ...run, id: 7, action: 'withdraw' })).toThrow('bulk_runs_action_is_known')
  expect(client.pragma('foreign_key_check')).toEqual([])
})
