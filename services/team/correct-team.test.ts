import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { A_DAY, accepted, asEditor, auditEntries, expectNothingChanged, NOW, theSystem } from '../testing.ts'
import { aTeam, aTeamState, members } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeTeam } from './change-team.ts'
import { correctTeam } from './correct-team.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { resumeTeam } from './resume-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'
import { listTeamHistory } from './team-history.ts'

const { police, foundation } = members
const news = { kind: 'publication', reason: 'Komunikat z 2018 roku' } as const
const CHANGED = NOW + A_DAY
const CORRECTED = NOW + 2 * A_DAY

/** Białystok since 2 March 2015, Suwałki and a foundation since 1 June 2018. Versions 2 (past) and 3 (in force). */
function moved(db: Database) {
  const { teamId } = accepted(createTeam(theSystem(db, 'demo-content', NOW), aTeam()))
  const state = aTeamState({ seatCity: 'Suwałki', members: [police, foundation] })
  accepted(
    changeTeam(theSystem(db, 'demo-content', CHANGED), {
      teamId,
      seenLockVersion: 1,
      state,
      from: '2018-06-01',
      cause: news,
    }),
  )
  return { teamId, seenLockVersion: 2, versionId: 3, facts: {}, from: null, reason: 'Pomyłka w przepisywaniu' }
}

const answer = (db: Database, validOn: string, knownAt = CORRECTED) => ({
  seat: findTeamAsOf(db, '20', { validOn, knownAt })?.seatCity ?? null,
  members: listMembersAsOf(db, 1, { validOn, knownAt }).map(({ name }) => name),
})

keepsTheRulesOfVerbs(correctTeam, { as: asEditor, given: (db) => ({ ...moved(db), facts: { seatCity: 'Łomża' } }) })

test('a past state is corrected for its own stretch, and what was said can still be asked for', () => {
  const db = openTestDatabase()
  accepted(correctTeam(asEditor(db, CORRECTED), { ...moved(db), versionId: 2, facts: { seatCity: 'Łomża' } }))
  expect(answer(db, '2018-05-31').seat).toBe('Łomża')
  expect(answer(db, '2018-06-01').seat).toBe('Suwałki')
  expect(answer(db, '2018-05-31', CORRECTED - 1).seat).toBe('Białystok')
  expect(auditEntries(db).at(-1)).toMatchObject({
    details: { facts: { seatCity: 'Łomża' }, from: null, reason: 'Pomyłka w przepisywaniu', superseded: 2 },
  })
})

describe('the day of a change was wrong', () => {
  test('the state before it lasts until the right day, members come and leave on it', () => {
    const db = openTestDatabase()
    accepted(correctTeam(asEditor(db, CORRECTED), { ...moved(db), from: '2019-06-01' }))
    const before = { seat: 'Białystok', members: [police.name, 'Straż Graniczna'] }
    const after = { seat: 'Suwałki', members: [police.name, foundation.name] }
    expect(answer(db, '2018-06-01')).toEqual(before)
    expect(answer(db, '2019-05-31')).toEqual(before)
    expect(answer(db, '2019-06-01')).toEqual(after)
    expect(answer(db, '2018-06-01', CORRECTED - 1)).toEqual(after)
  })

  test.each([
    ['before the earlier state began', { from: '2015-03-02' }, 'before-the-earlier-state', '2015-03-02'],
    ['a past state after its own end', { versionId: 2, from: '2018-06-01' }, 'after-its-end', '2018-06-01'],
  ])('%s', (_, form, key, day) => {
    const db = openTestDatabase()
    const input = { ...moved(db), ...form }
    expectRefused(db, correctTeam, asEditor(db), input, { field: 'from', key, context: { day } })
  })

  test('a new period cannot begin before the former one ended', () => {
    const db = openTestDatabase()
    const input = moved(db)
    const context = theSystem(db, 'demo-content', CORRECTED)
    accepted(endTeam(context, { teamId: 1, seenLockVersion: 2, from: '2020-01-01', cause: news }))
    accepted(
      resumeTeam(context, { teamId: 1, seenLockVersion: 3, state: aTeamState(), validFrom: '2021-01-01', cause: news }),
    )
    const late = { ...input, seenLockVersion: 4, versionId: 5 }
    const issue = { field: 'from', key: 'before-its-end', context: { day: '2020-01-01' } }
    expectRefused(db, correctTeam, asEditor(db), { ...late, from: '2019-12-31' }, issue)
    accepted(correctTeam(asEditor(db, CORRECTED + 1), { ...late, from: '2020-02' }))
    expect(answer(db, '2020-01-31', CORRECTED + 1).seat).toBeNull()
    expect(answer(db, '2020-02-01', CORRECTED + 1).seat).toBe('Białystok')
  })
})

test('nothing to correct, and no state of another team', () => {
  const db = openTestDatabase()
  const input = moved(db)
  expectRefused(db, correctTeam, asEditor(db), input, { field: 'facts', key: 'nothing-changes' })
  expectNothingChanged(db, () => {
    for (const versionId of [1, 99]) {
      expect(() => correctTeam(asEditor(db), { ...input, versionId, facts: { seatCity: 'x' } })).toThrow(NotFound)
    }
  })
})

test('the history tells each state with the cause it was first told with, its changes and its corrections', () => {
  const db = openTestDatabase()
  accepted(correctTeam(asEditor(db, CORRECTED), { ...moved(db), versionId: 2, facts: { seatCity: 'Łomża' } }))
  accepted(
    endTeam(asEditor(db, CORRECTED), {
      teamId: 1,
      seenLockVersion: 3,
      from: '2020-01-01',
      cause: { kind: 'publication', reason: 'Zniesiono' },
    }),
  )
  expect(listTeamHistory(db, 1)).toMatchObject([
    {
      period: 1,
      from: { edtf: '2015-03-02' },
      to: { edtf: '2018-06-01' },
      cause: { title: 'Komunikat urzędu' },
      ending: null,
      corrections: [{ reason: 'Pomyłka w przepisywaniu', recordedAt: CORRECTED }],
      changes: [],
    },
    {
      from: { edtf: '2018-06-01' },
      to: { edtf: '2020-01-01' },
      cause: { title: 'Komunikat z 2018 roku' },
      ending: { title: 'Zniesiono' },
      corrections: [],
      changes: [{ fact: 'seat', before: 'Łomża', after: 'Suwałki' }],
      joined: [foundation.name],
      left: ['Straż Graniczna'],
    },
  ])
})
