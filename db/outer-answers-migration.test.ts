import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anArticle, NOON, putRow } from './testing-rows.ts'

const TABLES = ['accounts', 'articles', 'settings']

test('a database of the former schema keeps its rows; no other site was asked anything', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const { name } = listMigrations().find((one) => one.name.endsWith('_add_outer_answers')) ?? { name: '' }
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'settings', { key: 'site-name', value: '"Portal"', updated_at: NOON })
  const rows = () => TABLES.map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows()
  migrateFile({ file, now: NOON })
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1])
  // Later migrations may add rows and columns beside them.
  for (const [index, earlier] of before.entries()) {
    expect(rows()[index]).toEqual(expect.arrayContaining(earlier.map((row) => expect.objectContaining(row))))
  }
  expect(client.prepare('select count(*) from outer_answers').pluck().get()).toBe(0)
  expect(client.pragma('foreign_key_check')).toEqual([])
})
