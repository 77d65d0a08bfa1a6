import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from './client.ts'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aMembership, anInstitution, aTeam, aTeamVersion, dateColumns, NOON, putRow, type Row } from './testing-rows.ts'

const OF_A_PERIOD = 'members_of_a_period'

const day = (name: string, iso: string | null) => (iso === null ? {} : dateColumns(name, iso, iso, iso))

/** One row with the period that the migration must find, or the team's version with its own. */
type VerbValue = {
  readonly from: string
  readonly to: string | null
  readonly at: number
  readonly until?: number
  readonly period: number
}

const LEARNED = NOON + 1_000

/** Ended and appointed again on 1 January 2020; later the second beginning was corrected to 1 June. */
const versions: readonly VerbValue[] = [
  { from: '2015-03-02', to: '2018-06-01', at: NOON, period: 1 },
  { from: '2018-06-01', to: '2020-01-01', at: NOON, period: 1 },
  { from: '2020-01-01', to: null, at: NOON, until: LEARNED, period: 2 },
  { from: '2020-06-01', to: null, at: LEARNED, period: 2 },
]

const memberships: readonly VerbValue[] = [
  { from: '2015-03-02', to: '2018-06-01', at: NOON, period: 1 },
  // The correction moved the end of the former period's members along: an error that is kept as it was written.
  { from: '2018-06-01', to: '2020-01-01', at: NOON, until: LEARNED, period: 1 },
  { from: '2018-06-01', to: '2020-06-01', at: LEARNED, period: 1 },
  { from: '2020-01-01', to: null, at: NOON, until: LEARNED, period: 2 },
  { from: '2020-06-01', to: null, at: LEARNED, period: 2 },
  // Recorded and taken back within one moment: no state that was known then holds on its day.
  { from: '2020-02-01', to: null, at: LEARNED, until: LEARNED, period: 2 },
  // Before any state: the nearest period, and named by the check.
  { from: '2001-01-01', to: '2002-01-01', at: NOON, period: 1 },
]

const clocks = ({ from, to, at, until }: VerbValue): Row => ({
  ...day('valid_from', from),
  ...day('valid_to', to),
  recorded_at: at,
  superseded_at: until ?? null,
})

const rows = (client: Sqlite.Database) =>
  client.prepare('select * from team_memberships order by id').all() as Record<string, unknown>[]

/** Of everything that a row held before it had a period, and a place in the tree of what was known. */
function hashOf(client: Sqlite.Database): string {
  const former = rows(client).map(({ period: _, known_node: __, ...row }) =>
    Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return createHash('sha256').update(JSON.stringify(former)).digest('hex')
}

function migrated() {
  const file = join(testDirectory(), 'register.sqlite')
  const all = listMigrations()
  const at = all.findIndex(({ name }) => name.includes(OF_A_PERIOD))
  migrateFile({ file, now: NOON, migrations: all.slice(0, at) })
  const { $client: old } = openDatabase(file)
  putRow(old, 'teams', aTeam())
  putRow(old, 'institutions', anInstitution())
  for (const version of versions)
    putRow(old, 'team_versions', aTeamVersion({ ...clocks(version), period: version.period }))
  for (const membership of memberships) {
    const { period: _, ...row } = aMembership(clocks(membership))
    putRow(old, 'team_memberships', row)
  }
  const before = hashOf(old)
  old.close()
  migrateFile({ file, now: NOON })
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  return { before, client: db.$client }
}

test('every membership keeps all it said, and gets the period of the state known when it was recorded', () => {
  const { before, client } = migrated()
  expect(hashOf(client)).toBe(before)
  expect(rows(client).map(({ period }) => period)).toEqual(memberships.map(({ period }) => period))
})

test('the guards stand again, for rows from before and after', () => {
  const { client } = migrated()
  const never = 'the register is never edited, only superseded'
  expect(() => client.exec('update team_memberships set period = 2 where id = 1')).toThrow(never)
  expect(() => client.exec('update team_memberships set superseded_at = null where id = 2')).toThrow(never)
  expect(() => client.exec('delete from team_memberships where id = 1')).toThrow(never)
  const put = (row: Row) => putRow(client, 'team_memberships', aMembership({ role: 'chair', ...row }))
  expect(() => put({ period: 3 })).toThrow('a membership belongs to a period of its team')
  expect(put({ period: 2 })).toBe(memberships.length + 1)
})
