import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { A_DAY, accepted, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { aTeam, aTeamState, members } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { resumeTeam } from './resume-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'

const ENDED = NOW + A_DAY
const news = { kind: 'publication', reason: 'Komunikat o zniesieniu' } as const
const entered = (db: Database) => accepted(createTeam(asEditor(db), aTeam())).teamId
const ending = (db: Database) => ({ teamId: entered(db), seenLockVersion: 1, from: '2019-01-01', cause: news })

function ended() {
  const db = openTestDatabase()
  accepted(endTeam(asEditor(db, ENDED), ending(db)))
  return db
}
const again = { teamId: 1, seenLockVersion: 2, state: aTeamState(), validFrom: '2021-05', cause: news }

keepsTheRulesOfVerbs(endTeam, { as: asEditor, given: ending })
keepsTheRulesOfVerbs(resumeTeam, {
  as: asEditor,
  given: (db) => {
    accepted(endTeam(asEditor(db), ending(db)))
    return again
  },
})

const answer = (db: Database, validOn: string, knownAt: number) => ({
  period: findTeamAsOf(db, '20', { validOn, knownAt })?.period ?? null,
  members: listMembersAsOf(db, 1, { validOn, knownAt }).length,
})
const there = { period: 1, members: 2 }
const gone = { period: null, members: 0 }

test.each([
  ['2018-12-31', ENDED, there],
  ['2019-01-01', ENDED, gone],
  ['2026-01-01', ENDED, gone],
  ['2026-01-01', ENDED - 1, there],
])('on %s, as known at %i', (validOn, knownAt, expected) => {
  expect(answer(ended(), validOn, knownAt)).toEqual(expected)
})

test('the log says since when and why', () => {
  expect(auditEntries(ended()).at(-1)).toMatchObject({
    verb: 'team.end',
    details: { from: '2019-01-01', cause: news, superseded: 1 },
  })
})

test('an ended team cannot change nor end again', () => {
  const db = ended()
  const context = asEditor(db)
  expectNothingChanged(db, () => {
    const change = { teamId: 1, seenLockVersion: 2, facts: { seatCity: 'Łomża' }, from: null, cause: news }
    expect(() => changeTeamFacts(context, change)).toThrow(NotFound)
    expect(() => endTeam(context, { teamId: 1, seenLockVersion: 2, from: '2020', cause: news })).toThrow(NotFound)
  })
})

test('no end before the beginning', () => {
  const db = openTestDatabase()
  const issue = { field: 'from', key: 'before-the-state-in-force', context: { began: '2015-03-02' } }
  expectRefused(db, endTeam, asEditor(db), { ...ending(db), from: '2015-03-02' }, issue)
})

test('appointed again it begins another period', () => {
  const db = ended()
  const state = aTeamState({ members: [members.foundation] })
  expect(accepted(resumeTeam(asEditor(db, ENDED), { ...again, state }))).toMatchObject({ period: 2 })
  expect(answer(db, '2020-12-31', ENDED)).toEqual(gone)
  expect(answer(db, '2021-06-01', ENDED)).toEqual({ period: 2, members: 1 })
  expect(answer(db, '2016-01-01', ENDED)).toEqual(there)
})

test.each([
  ['a team in force', 'in-force', {}, 1],
  ['a beginning before the end', 'before-its-end', { validFrom: '2018' }, 2],
])('%s is refused', (_, key, form, seenLockVersion) => {
  const db = seenLockVersion === 2 ? ended() : openTestDatabase()
  if (seenLockVersion === 1) entered(db)
  const issue = { field: 'validFrom', key, ...(key === 'before-its-end' && { context: { ended: '2019-01-01' } }) }
  expectRefused(db, resumeTeam, asEditor(db), { ...again, ...form, seenLockVersion }, issue)
})
