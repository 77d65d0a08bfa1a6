import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations, type Migration } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import {
  anAccount,
  anAddress,
  anArchivedArticle,
  anArticle,
  anAuditEntry,
  anImport,
  anOverview,
  aPublicArticle,
  aRevision,
  aSecurityEvent,
  HOUR,
  NOON,
  putRow,
} from './testing-rows.ts'

const LISTS = '0015_growing_lists_are_tables'
const REBUILT = ['articles', 'audit_log', 'security_log']

const oldSubjects =
  'article team institution legal_act project helpline plan media attachment tag account setting'.split(' ')
const oldSecurityKinds = 'refused sign-in sign-in-failed sign-out session-ended'.split(' ')
const oldReasons = 'expired replaced repealed project-ended old-portal other'.split(' ')

/** Every column filled somewhere, every kind used, and the last rows deleted where that is allowed. */
function fill(client: Sqlite.Database): void {
  putRow(client, 'accounts', anAccount())
  putRow(client, 'articles', anArticle({ translation_group: 'kosz', deleted_at: NOON, deleted_by: 1, created_by: 1 }))
  putRow(client, 'articles', anArticle({ translation_group: 'kosz', locale: 'en', lock_version: 7 }))
  putRow(client, 'articles', aPublicArticle({ translation_group: 'publiczny', imported_at: NOON }))
  for (const archive_reason of oldReasons) {
    const row = {
      translation_group: archive_reason,
      archive_reason,
      archive_reason_note: 'Ósmy dzień',
      successor_id: 3,
    }
    putRow(client, 'articles', anArchivedArticle(row))
  }
  const withdrawn = { public_state: 'withdrawn', withdrawn_at: NOON, withdrawal_reason: 'Błąd.' }
  putRow(
    client,
    'articles',
    aPublicArticle({ ...withdrawn, translation_group: 'wycofany', withdrawal_successor_id: 3 }),
  )
  putRow(client, 'articles', anArticle({ id: 40, translation_group: 'usunięty' }))
  client.exec('delete from articles where id = 40')

  putRow(client, 'article_addresses', anAddress({ article_id: 3 }))
  putRow(client, 'article_revisions', aRevision({ article_id: 3, owner_id: 1 }))
  // As the table was then.
  const { status: standing, ...overview } = anOverview({ article_id: 3 })
  putRow(client, 'article_overviews', { ...overview, standing: standing ?? null, search_key: '' })
  putRow(client, 'imports', anImport({ article_id: 3 }))
  client.exec("insert into article_search (rowid, title, summary, body) values (3, 'zespol', '', 'rada')")

  for (const subject_kind of oldSubjects)
    putRow(client, 'audit_log', anAuditEntry({ subject_kind, details: '{"ł":1}' }))
  putRow(client, 'audit_log', anAuditEntry({ number: 99, actor_id: 1, system_reason: null, recorded_at: NOON + HOUR }))
  for (const kind of oldSecurityKinds) putRow(client, 'security_log', aSecurityEvent({ kind, verb: 'tag.create' }))
  putRow(client, 'security_log', aSecurityEvent({ number: 50, account_id: 1 }))
}

/** SHA-256 over the rows of each table in their order, column by column. */
function hashes(client: Sqlite.Database): Record<string, string> {
  const tables = client
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
         and name not like 'sqlite_%' and name not in ('schema_migrations', 'public_epoch') order by name`,
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => {
      const columns = client.prepare<[string], string>('select name from pragma_table_info(?) order by name').pluck()
      const rows = client
        .prepare(`select ${columns.all(table).join(', ')} from ${table} order by rowid`)
        .raw()
        .all()
      return [table, createHash('sha256').update(JSON.stringify(rows)).digest('hex')]
    }),
  )
}

/** Indexes and triggers of the rebuilt tables as they are written. */
const around = (client: Sqlite.Database) =>
  client
    .prepare(
      `select type, name, sql from sqlite_schema where type in ('index', 'trigger')
         and tbl_name in (${REBUILT.map((name) => `'${name}'`).join(', ')}) order by type, name`,
    )
    .all()

function formerDatabase() {
  const file = join(testDirectory(), 'former.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name < LISTS) })
  const client = open(file)
  fill(client)
  const former = { hashes: hashes(client), around: around(client) }
  client.close()
  return { file, former }
}

function open(file: string): Sqlite.Database {
  const client = new Sqlite(file)
  client.pragma('foreign_keys = ON')
  onTestFinished(() => void client.close())
  return client
}

/** The migrations up to the one that rebuilds, with its statements changed by `change`. */
const upToLists = (change: (sql: string) => string = (sql) => sql): Migration[] =>
  listMigrations()
    .filter(({ name }) => name <= LISTS)
    .map((one) => (one.name === LISTS ? { ...one, statements: one.statements.map(change) } : one))

test('every row of every table stays as it was, and the indexes and triggers of the rebuilt ones too', () => {
  const { file, former } = formerDatabase()
  migrateFile({ file, now: NOON, migrations: upToLists() })
  const client = open(file)
  const lists = ['subject_kinds', 'security_event_kinds', 'locales', 'archive_reasons']
  const after = Object.fromEntries(Object.entries(hashes(client)).filter(([table]) => !lists.includes(table)))
  expect(after).toEqual(former.hashes)
  expect(around(client)).toEqual(former.around)
  expect(client.pragma('foreign_key_check')).toEqual([])
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(client.prepare("select rowid from article_search where article_search match 'zespol'").pluck().all()).toEqual([
    3,
  ])
})

test('numbers go on where they were: the one of a deleted row never comes again', () => {
  const { file } = formerDatabase()
  migrateFile({ file, now: NOON })
  const client = open(file)
  expect(putRow(client, 'articles', anArticle({ translation_group: 'nowy' }))).toBe(41)
  expect(putRow(client, 'audit_log', anAuditEntry())).toBe(100)
  expect(putRow(client, 'security_log', aSecurityEvent())).toBe(51)
})

test.each([
  ['audit_log', 'lost', ' WHERE number <> 99'],
  ['security_log', 'lost', ' WHERE number <> 50'],
  ['articles', 'lost', ' WHERE id <> 9'],
])('a copy of %s with a row %s stops the migration, and the database is the former one', (table, _what, where) => {
  const { file, former } = formerDatabase()
  const damaged = upToLists((sql) => sql.replace(`FROM \`${table}\`;`, `FROM \`${table}\`${where};`))
  expect(() => migrateFile({ file, now: NOON, migrations: damaged })).toThrow('CHECK constraint failed: copy_is_exact')
  const client = open(file)
  expect(hashes(client)).toEqual(former.hashes)
  expect(around(client)).toEqual(former.around)
})

test('a copy with one value changed stops the migration', () => {
  const { file } = formerDatabase()
  const damaged = upToLists((sql) =>
    sql.replace('SELECT "number", "recorded_at"', 'SELECT "number", "recorded_at" + 1'),
  )
  expect(() => migrateFile({ file, now: NOON, migrations: damaged })).toThrow('CHECK constraint failed: copy_is_exact')
})
