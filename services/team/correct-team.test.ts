import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { teamMemberships } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { A_DAY, accepted, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { aTeam, aTeamState, members } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { correctTeam } from './correct-team.ts'
import { correctTeamEnd } from './correct-team-end.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { listMembershipsOutsidePeriod } from './memberships-outside-period.ts'
import { resumeTeam } from './resume-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'
import { listTeamHistory } from './team-history.ts'

const { police, foundation } = members
const news = { kind: 'publication', reason: 'Komunikat z 2018 roku' } as const
const CHANGED = NOW + A_DAY
const CORRECTED = NOW + 2 * A_DAY

/** Białystok since 2 March 2015, Suwałki and a foundation since 1 June 2018. Versions 2 (past) and 3 (in force). */
function moved(db: Database) {
  const { teamId } = accepted(createTeam(asEditor(db, NOW), aTeam()))
  const facts = { seatCity: 'Suwałki', members: [police, foundation] }
  accepted(
    changeTeamFacts(asEditor(db, CHANGED), {
      teamId,
      seenLockVersion: 1,
      facts,
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
    const context = asEditor(db, CORRECTED)
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

/** What the correction of the next period's first day wrote while members were found by dates alone. */
const movedAlong = {
  id: undefined,
  role: 'secretary',
  supersededAt: null,
  validToEdtf: '2020-06-01',
  validToEarliestOn: '2020-06-01',
  validToLatestOn: '2020-06-01',
} as const

describe('a team that ended and was appointed again on the same day', () => {
  /** Version 2 ended on 1 January 2020, version 3 began on it. */
  function appointedAnew(db: Database) {
    const context = asEditor(db, NOW)
    const { teamId } = accepted(createTeam(context, aTeam()))
    const meeting = { from: '2020-01-01', validFrom: '2020-01-01', cause: news }
    accepted(endTeam(context, { teamId, seenLockVersion: 1, ...meeting }))
    const state = aTeamState({ members: [foundation] })
    accepted(resumeTeam(context, { teamId, seenLockVersion: 2, state, ...meeting }))
    return { teamId, seenLockVersion: 3, versionId: 3, facts: {}, from: '2020-06-01', reason: 'Pomyłka w dniu' }
  }

  test('members of the former period keep their days when the new one began later', () => {
    const db = openTestDatabase()
    accepted(correctTeam(asEditor(db, CORRECTED), appointedAnew(db)))
    expect(answer(db, '2019-12-31').members).toEqual([police.name, 'Straż Graniczna'])
    expect(answer(db, '2020-03-01')).toEqual({ seat: null, members: [] })
    expect(answer(db, '2020-06-01').members).toEqual([foundation.name])
    expect(answer(db, '2020-03-01', CORRECTED - 1).members).toEqual([foundation.name])
    const ends = db.select({ to: teamMemberships.validToEdtf }).from(teamMemberships).all()
    expect(ends.map(({ to }) => to).filter((to) => to !== null)).toEqual(['2020-01-01', '2020-01-01'])
    expect(listMembershipsOutsidePeriod(asEditor(db))).toEqual([])
  })

  test('a member whose end was once moved past the end of the period ends with it when a state of the period is corrected', () => {
    const db = openTestDatabase()
    const { teamId, seenLockVersion } = appointedAnew(db)
    const [former] = db.select().from(teamMemberships).where(eq(teamMemberships.period, 1)).all()
    if (former) {
      db.insert(teamMemberships)
        .values({ ...former, ...movedAlong })
        .run()
    }
    expect(listMembershipsOutsidePeriod(asEditor(db))).toMatchObject([{ teamId, period: 1, toEdtf: '2020-06-01' }])
    expect(answer(db, '2020-03-01').members).toEqual([foundation.name])
    const input = { teamId, seenLockVersion, versionId: 2, facts: {}, from: null, reason: 'Skład trwał za długo' }
    accepted(correctTeam(asEditor(db, CORRECTED), input))
    expect(listMembershipsOutsidePeriod(asEditor(db))).toEqual([])
    expectRefused(
      db,
      correctTeam,
      asEditor(db),
      { ...input, seenLockVersion: seenLockVersion + 1, versionId: 4 },
      { field: 'facts', key: 'nothing-changes' },
    )
  })

  test('neither do their days move with the end of the new period', () => {
    const db = openTestDatabase()
    const context = asEditor(db, CORRECTED)
    const { teamId } = appointedAnew(db)
    accepted(endTeam(context, { teamId, seenLockVersion: 3, from: '2021-01-01', cause: news }))
    accepted(correctTeamEnd(context, { teamId, seenLockVersion: 4, to: null, reason: 'Nie zniesiono' }))
    expect(answer(db, '2022-01-01').members).toEqual([foundation.name])
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

test('the history has each state with the cause it was first recorded with, its changes and its corrections', () => {
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
