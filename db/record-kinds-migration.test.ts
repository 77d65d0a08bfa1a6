import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { institutionKinds, legalActKinds } from '../domain/register/register-terms.ts'
import { migrateFile } from './migrate.ts'
import { listMigrations, type Migration } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import {
  aLegalAct,
  aMembership,
  anArticle,
  anInstitution,
  anOverview,
  aRevision,
  aSource,
  aTeam,
  aTeamVersion,
  NOON,
  putRow,
} from './testing-rows.ts'

const KINDS = '0025_growing_lists_of_records'
const REBUILT = ['article_overviews', 'institutions', 'legal_acts']

/** A database as it was before, with every kind used, records that name one another, and the last rows deleted. */
function formerDatabase(): string {
  const file = join(testDirectory(), 'former.sqlite')
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name < KINDS) })
  const client = open(file)
  for (const kind of institutionKinds) putRow(client, 'institutions', anInstitution({ kind, fold_key: kind }))
  for (const kind of legalActKinds) putRow(client, 'legal_acts', aLegalAct({ kind, number: kind }))
  putRow(client, 'legal_acts', aLegalAct({ number: '48/2016', amends_id: 1, url: 'https://urzad.example/akt' }))
  putRow(client, 'institutions', anInstitution({ id: 70, fold_key: 'usunieta' }))
  putRow(client, 'legal_acts', aLegalAct({ id: 70, number: 'usunięty' }))
  client.exec('delete from institutions where id = 70; delete from legal_acts where id = 70')
  putRow(client, 'sources', aSource())
  putRow(client, 'teams', aTeam())
  putRow(client, 'team_versions', aTeamVersion({ team_id: 1, legal_basis_id: 2 }))
  putRow(client, 'team_memberships', aMembership({ team_id: 1, institution_id: 3 }))
  putRow(client, 'articles', anArticle())
  putRow(client, 'article_revisions', aRevision({ article_id: 1 }))
  const { status: standing, ...overview } = anOverview()
  putRow(client, 'article_overviews', { ...overview, standing: standing ?? null, search_key: '' })
  client.close()
  return file
}

function open(file: string): Sqlite.Database {
  const client = new Sqlite(file)
  client.pragma('foreign_keys = ON')
  onTestFinished(() => void client.close())
  return client
}

/** Every row of every table that held something before, by table. */
function rowsOf(file: string): Record<string, unknown[]> {
  const client = open(file)
  const tables = client
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not in ('institution_kinds', 'legal_act_kinds')",
    )
    .pluck()
    .all() as string[]
  return Object.fromEntries(tables.map((table) => [table, client.prepare(`select * from ${table} order by 1`).all()]))
}

test('every row of every table stays as it was, but for the name of the status', () => {
  const file = formerDatabase()
  const before = rowsOf(file)
  migrateFile({ file, now: NOON, migrations: listMigrations().filter(({ name }) => name <= KINDS) })
  const { article_overviews: overviews, schema_migrations: marks, ...after } = rowsOf(file)
  const { article_overviews: formerOverviews = [], schema_migrations: formerMarks, ...former } = before
  expect(after).toEqual(former)
  expect(overviews).toEqual(
    formerOverviews.map((row) => {
      const { standing, ...others } = row as Record<string, unknown>
      return { ...others, status: standing }
    }),
  )
  expect(marks).not.toEqual(formerMarks)
  const client = open(file)
  expect(client.pragma('foreign_key_check')).toEqual([])
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(putRow(client, 'institutions', anInstitution({ fold_key: 'następna' }))).toBe(71)
  expect(putRow(client, 'legal_acts', aLegalAct({ number: 'następny' }))).toBe(71)
})

test.each(REBUILT)('a copy of %s that lost a row stops the migration, and everything stays as it was', (table) => {
  const file = formerDatabase()
  const before = rowsOf(file)
  const lossy = listMigrations().map((one): Migration => {
    if (one.name !== KINDS) return one
    const lose = (sql: string) =>
      sql.includes(`INSERT INTO \`__new_${table}\``) ? `${sql.replace(/;\s*$/, '')} LIMIT 0` : sql
    return { ...one, statements: one.statements.map(lose) }
  })
  expect(() => migrateFile({ file, now: NOON, migrations: lossy })).toThrow('copy_is_exact')
  expect(rowsOf(file)).toEqual(before)
})
