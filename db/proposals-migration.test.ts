import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anArticle, aRevision, NOON, putRow } from './testing-rows.ts'

test('a portal of the former schema keeps its rows: nothing is proposed, nothing waived, and the log can name a proposal', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_proposals_and_waivers')) ?? { name: '' }
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle())
  putRow(client, 'article_revisions', aRevision())
  const rows = () =>
    ['accounts', 'articles', 'article_revisions'].map((table) => client.prepare(`select * from ${table}`).all())
  const kinds = client.prepare<[], string>('select code from subject_kinds order by code').pluck()
  const [before, kindsBefore] = [rows(), kinds.all()]
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(rows()).toEqual(before)
  expect(kinds.all()).toEqual([...kindsBefore, 'proposal'].sort())
  for (const table of ['proposals', 'check_waivers']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  expect(client.pragma('foreign_key_check')).toEqual([])
})
