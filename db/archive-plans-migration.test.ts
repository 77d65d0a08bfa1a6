import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, aPublicArticle, HOUR, NOON, putRow } from './testing-rows.ts'

const aRun = { action: 'archive', request: '{}', account_id: 1, planned_at: NOON }
const ofRun = { run_id: 1, position: 1, article_id: 1, seen_lock_version: 1, title: 'Nabór', issues: '[]' }
const aWaiver = {
  article_id: 1,
  check_key: 'link-gone',
  finding: 'a'.repeat(32),
  reason: 'Tekst historyczny.',
  until_on: '2027-01-31',
  granted_by: 1,
  granted_at: NOON,
}

test('runs and waivers of the former schema stay as they are and as guarded; more of both can be written', () => {
  const { name } = listMigrations().find((one) => one.name.endsWith('_archive_plans')) ?? { name: '' }
  const file = join(testDirectory(), 'before.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name < name) })
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', aPublicArticle())
  putRow(client, 'bulk_runs', aRun)
  putRow(client, 'bulk_run_articles', ofRun)
  putRow(client, 'check_waivers', aWaiver)
  putRow(client, 'check_waivers', { ...aWaiver, ended_by: 1, ended_at: NOON + HOUR })
  const rows = () =>
    ['bulk_runs', 'bulk_run_articles', 'check_waivers'].map((table) => client.prepare(`select * from ${table}`).all())
  const before = rows()
  migrateFile({ file, now: NOON, migrations: listMigrations().filter((one) => one.name <= name) })
  expect(rows()).toEqual(before)
  expect(client.pragma('foreign_key_check')).toEqual([])
  expect(() => client.exec('delete from check_waivers')).toThrow('a waiver is kept for good')
  expect(() => client.exec("update check_waivers set until_on = '2030-01-01'")).toThrow('a waiver is only ended')
  putRow(client, 'bulk_runs', { ...aRun, action: 'keep-published' })
  putRow(client, 'check_waivers', { ...aWaiver, check_key: 'project-unacknowledged' })
  for (const table of ['archive_plans', 'archive_keeps']) {
    expect(client.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
})
