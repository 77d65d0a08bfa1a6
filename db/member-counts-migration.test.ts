import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateFile } from './migrate.ts'
import { listMigrations } from './migration-files.ts'
import { testDirectory } from './testing.ts'
import { aMembership, anInstitution, aTeam, aTeamVersion, dateColumns, NOON, putRow } from './testing-rows.ts'

const COUNTED = 'register_by_knowledge'
const LEARNED = NOON + 1_000

const valid = (from: string, to: string | null = null) => ({
  ...dateColumns('valid_from', from, from, from),
  ...(to === null ? {} : dateColumns('valid_to', to, to, to)),
})

test('states of an older database are counted as they were known, superseded ones too, and all else stays', () => {
  const file = join(testDirectory(), 'before.sqlite')
  const all = listMigrations()
  const at = all.findIndex(({ name }) => name.includes(COUNTED))
  migrateFile({ file, now: NOON, migrations: all.slice(0, at) })
  const client = new Sqlite(file)
  putRow(client, 'teams', aTeam())
  putRow(client, 'institutions', anInstitution())
  putRow(client, 'institutions', anInstitution({ name: 'Fundacja', fold_key: 'fundacja' }))
  // Two sat in the team since 2015; on a later moment we learned that one of them left in 2018.
  putRow(client, 'team_versions', aTeamVersion({ ...valid('2015-03-02'), superseded_at: LEARNED }))
  const [then, until] = [{ recorded_at: NOON, superseded_at: LEARNED }, { recorded_at: LEARNED }]
  putRow(client, 'team_memberships', aMembership({ ...valid('2015-03-02'), recorded_at: NOON }))
  putRow(client, 'team_memberships', aMembership({ institution_id: 2, ...valid('2015-03-02'), ...then }))
  putRow(client, 'team_memberships', aMembership({ institution_id: 2, ...valid('2015-03-02', '2018-06-01'), ...until }))
  putRow(client, 'team_versions', aTeamVersion({ ...valid('2015-03-02', '2018-06-01'), ...until }))
  putRow(client, 'team_versions', aTeamVersion({ ...valid('2018-06-01'), ...until }))
  const rows = () => client.prepare('select * from team_versions order by id').all() as Record<string, unknown>[]
  const before = rows()

  migrateFile({ file, now: NOON, migrations: all })

  expect(rows().map(({ member_count }) => member_count)).toEqual([2, 2, 1])
  expect(rows()).toMatchObject(before)
  expect(client.prepare('select count(*) from team_memberships').pluck().get()).toBe(3)
  const edited = () => client.exec('update team_versions set member_count = 5 where superseded_at is null')
  expect(edited).toThrow('never edited')
  client.close()
})
