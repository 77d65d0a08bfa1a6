import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, auditEntries, NOW } from '../testing.ts'
import { aTeam } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { correctTeamEnd } from './correct-team-end.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'
import { listTeamHistory } from './team-history.ts'

const CORRECTED = NOW + A_DAY

function ended(db: Database) {
  const context = asEditor(db)
  const { teamId } = accepted(createTeam(context, aTeam()))
  const cause = { kind: 'publication' as const, reason: 'Zniesiono' }
  accepted(endTeam(context, { teamId, seenLockVersion: 1, from: '2019-01-01', cause }))
  return { teamId, seenLockVersion: 2, to: '2020-01-01', reason: 'Pomylono rok' }
}

keepsTheRulesOfVerbs(correctTeamEnd, { as: asEditor, given: ended })

const isThere = (db: Database, validOn: string, knownAt = CORRECTED) => [
  findTeamAsOf(db, '20', { validOn, knownAt }) !== null,
  listMembersAsOf(db, 1, { validOn, knownAt }).length,
]

test('the team and its members last until the right day, and what was said can still be asked for', () => {
  const db = openTestDatabase()
  accepted(correctTeamEnd(asEditor(db, CORRECTED), ended(db)))
  expect(isThere(db, '2019-06-01')).toEqual([true, 2])
  expect(isThere(db, '2020-01-01')).toEqual([false, 0])
  expect(isThere(db, '2019-06-01', CORRECTED - 1)).toEqual([false, 0])
  expect(auditEntries(db).at(-1)).toMatchObject({ details: { to: '2020-01-01', before: '2019-01-01' } })
  expect(listTeamHistory(db, 1)).toMatchObject([
    { to: { edtf: '2020-01-01' }, corrections: [{ reason: 'Pomylono rok' }] },
  ])
})

test('a team that never ended is in force again, in the same period', () => {
  const db = openTestDatabase()
  accepted(correctTeamEnd(asEditor(db, CORRECTED), { ...ended(db), to: null }))
  expect(isThere(db, '2026-01-01')).toEqual([true, 2])
  expect(listTeamHistory(db, 1)).toMatchObject([{ period: 1, to: null, ending: null }])
})

test.each([
  ['2019-01-01', { key: 'nothing-changes' }],
  ['2015-03-02', { key: 'ends-before-its-beginning', context: { began: '2015-03-02' } }],
])('an end on %s is refused', (to, issue) => {
  const db = openTestDatabase()
  expectRefused(db, correctTeamEnd, asEditor(db), { ...ended(db), to }, { field: 'to', ...issue })
})

test('a team in force has no end to correct', () => {
  const db = openTestDatabase()
  accepted(createTeam(asEditor(db), aTeam()))
  const input = { teamId: 1, seenLockVersion: 1, to: null, reason: 'x' }
  expectRefused(db, correctTeamEnd, asEditor(db), input, { field: 'to', key: 'has-no-end' })
})
