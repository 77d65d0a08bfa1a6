import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aTeam } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { listTeamsToConfirm } from './teams-to-confirm.ts'

const LONG_AGO = NOW - 400 * A_DAY
const slugs = (db: ReturnType<typeof openTestDatabase>, now = NOW) =>
  listTeamsToConfirm(asEditor(db, now)).map(({ slug }) => slug)

test('a team of which nothing was learned for a year is to be confirmed, until something is', () => {
  const db = openTestDatabase()
  const { teamId } = accepted(createTeam(asEditor(db, LONG_AGO), aTeam()))
  expect(slugs(db)).toEqual(['podlaskie'])
  expect(slugs(db, LONG_AGO + 300 * A_DAY)).toEqual([])
  const facts = { seatCity: 'Suwałki' }
  const cause = { kind: 'publication', reason: 'Pismo urzędu' } as const
  accepted(changeTeamFacts(asEditor(db, NOW), { teamId, seenLockVersion: 1, facts, from: '2018-06-01', cause }))
  expect(slugs(db)).toEqual([])
})

test('a team that ended has nothing to confirm', () => {
  const db = openTestDatabase()
  const { teamId } = accepted(createTeam(asEditor(db, LONG_AGO), aTeam()))
  const cause = { kind: 'publication', reason: 'Pismo urzędu' } as const
  accepted(endTeam(asEditor(db, LONG_AGO), { teamId, seenLockVersion: 1, from: '2020', cause }))
  expect(slugs(db)).toEqual([])
})
