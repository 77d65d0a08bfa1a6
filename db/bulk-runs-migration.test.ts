import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anArticle, NOON, putRow } from './testing-rows.ts'

const TABLES = ['accounts', 'articles']

test('a database of the former schema keeps its rows; no run is known yet, and the log can name one', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_many_articles_at_once')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  const rows = () => TABLES.map((table) => client.prepare(`select * from ${table}`).all())
  const kinds = client.prepare<[], string>('select code from subject_kinds order by code').pluck()
  const [before, kindsBefore] = [rows(), kinds.all()]
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(before.map(({ length }) => length)).toEqual([1, 1])
  expect(rows()).toEqual(before)
  expect(kinds.all()).toEqual([...kindsBefore, 'bulk_run'].sort())
  for (const table of ['bulk_runs', 'bulk_run_articles']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
