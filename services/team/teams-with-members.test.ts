import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { institutions, teamMemberships } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aTeam, aTeamState } from '../testing-inputs.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { resumeTeam } from './resume-team.ts'
import { toBitemporalColumns } from './team-rows.ts'
import { listTeamsWithMembers } from './teams-with-members.ts'

const cause = { kind: 'publication', reason: 'Komunikat' } as const

/** Two teams in force since 2015, one of which was appointed again in the middle of 2016: its members are those of a period. */
function twoTeams(): Database {
  const db = openTestDatabase()
  const state = aTeamState({ members: [] })
  for (const voivodeship of ['10', '20'] as const)
    accepted(createTeam(asEditor(db, NOW), aTeam({ voivodeship, validFrom: '2015-01-01', state })))
  accepted(endTeam(asEditor(db, NOW), { teamId: 2, seenLockVersion: 1, from: '2016-07-01', cause }))
  accepted(resumeTeam(asEditor(db, NOW), { teamId: 2, seenLockVersion: 2, state, validFrom: '2016-07-01', cause }))
  const name = (id: number) => `Instytucja ${id}`
  for (let id = 1; id <= 6; id++) {
    const named = { kind: 'ngo', name: name(id), foldKey: name(id), sortKey: name(id), createdAt: NOW } as const
    db.insert(institutions)
      .values({ id, ...named })
      .run()
  }
  return db
}

const day = fc.integer({ min: 0, max: 900 }).map((number) => isoDay(number))
const moment = fc.integer({ min: 0, max: 40 }).map((number) => NOW + number * A_DAY)
const membership = fc.record({
  of: fc.constantFrom({ teamId: 1, period: 1 }, { teamId: 2, period: 1 }, { teamId: 2, period: 2 }),
  institutionId: fc.integer({ min: 1, max: 6 }),
  position: fc.integer({ min: 1, max: 9 }),
  from: fc.integer({ min: 0, max: 800 }),
  /** In days; null = still a member. */
  length: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 2 }),
  known: fc.tuple(moment, fc.option(moment, { freq: 1 })),
})
type Membership = typeof membership extends fc.Arbitrary<infer Value> ? Value : never

function isoDay(number: number): string {
  return new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10)
}

function put(db: Database, { of, from, length, known: [first, second], ...member }: Membership): void {
  const [recordedAt, supersededAt] =
    second === null ? [first, null] : [Math.min(first, second), Math.max(first, second)]
  const dates = {
    from: partialDateFromDay(isoDay(from)),
    to: length === null ? null : partialDateFromDay(isoDay(from + length)),
  }
  const clocks = { ...toBitemporalColumns({ ...dates, cause, now: recordedAt }), supersededAt }
  db.insert(teamMemberships)
    .values({ ...of, ...member, role: 'member', ...clocks })
    .onConflictDoNothing()
    .run()
}

test('names of all members are those that looking at every row finds, in the order of the source', () => {
  const db = twoTeams()
  // Rows are taken away here, which no verb does.
  db.$client.exec('drop trigger if exists team_memberships_are_never_deleted')
  let names = 0
  fc.assert(
    fc.property(fc.array(membership, { minLength: 10, maxLength: 40 }), day, moment, (members, asked, knownAt) => {
      db.delete(teamMemberships).run()
      for (const one of members) put(db, one)
      const all = db.select().from(teamMemberships).all()
      const found = listTeamsWithMembers({ db }, { days: { earliest: asked, latest: asked }, knownAt })
      expect(found).toHaveLength(2)
      for (const { version, members: read } of found) {
        const sitting = all
          .filter(({ teamId, period }) => teamId === version.teamId && period === version.period)
          .filter((one) => one.recordedAt <= knownAt && (one.supersededAt ?? Number.POSITIVE_INFINITY) > knownAt)
          .filter((one) => one.validFromEarliestOn <= asked && (one.validToLatestOn ?? '9999') > asked)
          .toSorted((a, b) => a.position - b.position || a.id - b.id)
        names += sitting.length
        expect(read).toEqual(sitting.map(({ institutionId }) => `Instytucja ${institutionId}`))
      }
    }),
    { numRuns: 60, seed: 2_015 },
  )
  expect(names).toBeGreaterThan(100)
})
