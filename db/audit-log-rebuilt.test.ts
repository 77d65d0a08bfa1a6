import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { anAccount, anAuditEntry, NOON, putRow } from './testing-rows.ts'

const REBUILDS = '0003_plans'

/** A database as it was before the audit log was rebuilt, with what `fill` puts there, brought to today's schema. */
function rebuilt(fill: (client: Sqlite.Database) => void): { before: unknown[]; client: Sqlite.Database } {
  const file = join(testDirectory(), 'log.sqlite')
  const earlier = listMigrations().filter(({ name }) => name < REBUILDS)
  migrateFile({ file, now: NOON, migrations: earlier })
  const old = new Sqlite(file)
  fill(old)
  const before = entries(old)
  old.close()
  migrateFile({ file, now: NOON })
  const client = new Sqlite(file)
  client.pragma('foreign_keys = ON')
  onTestFinished(() => void client.close())
  return { before, client }
}

const entries = (client: Sqlite.Database) => client.prepare('select * from audit_log order by number').all()

function threeEntries(client: Sqlite.Database): void {
  putRow(client, 'accounts', anAccount())
  putRow(client, 'audit_log', anAuditEntry({ details: '{"name":"łódzki"}' }))
  putRow(client, 'audit_log', anAuditEntry({ system_reason: null, actor_id: 1 }))
  putRow(client, 'audit_log', anAuditEntry({ number: 7 }))
}

describe('the audit log, rebuilt to speak of plans', () => {
  test('keeps every entry as it was, its number included', () => {
    const { before, client } = rebuilt(threeEntries)
    expect(before).toHaveLength(3)
    expect(entries(client)).toEqual(before)
  })

  test('goes on counting where it was', () => {
    const { client } = rebuilt(threeEntries)
    expect(putRow(client, 'audit_log', anAuditEntry())).toBe(8)
  })

  test('takes entries about plans and about nothing unknown', () => {
    const { client } = rebuilt(() => {})
    expect(() => putRow(client, 'audit_log', anAuditEntry({ subject_kind: 'plan' }))).not.toThrow()
    expect(() => putRow(client, 'audit_log', anAuditEntry({ subject_kind: 'plany' }))).toThrow(/FOREIGN KEY/)
  })

  test('stays append-only', () => {
    const { client } = rebuilt(threeEntries)
    expect(() => client.exec("update audit_log set verb = 'tag.change'")).toThrow('audit_log is append-only')
    expect(() => client.exec('delete from audit_log')).toThrow('audit_log is append-only')
  })

  test('still knows its people and keeps its indexes', () => {
    const { client } = rebuilt(threeEntries)
    const stranger = anAuditEntry({ system_reason: null, actor_id: 99 })
    expect(() => putRow(client, 'audit_log', stranger)).toThrow(/FOREIGN KEY/)
    const indexes = client
      .prepare("select name from sqlite_schema where type = 'index' and tbl_name = 'audit_log' order by name")
      .pluck()
      .all()
    expect(indexes).toEqual(expect.arrayContaining(['audit_log_by_actor', 'audit_log_by_subject']))
  })
})
