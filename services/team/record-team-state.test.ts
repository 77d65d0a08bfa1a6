import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { teamMemberships, teams, teamVersionNotes, teamVersionSources, teamVersions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aTeam, members } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'

const { police, borderGuard, foundation } = members

/** The moments of the story: the team entered, then changed ten days later. */
const ENTERED = NOW
const CHANGED = NOW + 10 * A_DAY

/** In 2018 the seat moved, the border guard left and a foundation came. */
const moved = { seatCity: 'Suwałki', members: [police, foundation] }
const news = { kind: 'publication', reason: 'Komunikat z 2018 roku' } as const
const mistake = { kind: 'correction', reason: 'Pomylono siedzibę' } as const

const entered = (db: Database) => accepted(createTeam(asEditor(db, ENTERED), aTeam())).teamId

type Form = Omit<Parameters<typeof changeTeamFacts>[1], 'teamId' | 'seenLockVersion'>

function changed(db: Database, form: Form, { at = CHANGED, seenLockVersion = 1 } = {}): number {
  const teamId = seenLockVersion === 1 ? entered(db) : 1
  accepted(changeTeamFacts(asEditor(db, at), { teamId, seenLockVersion, ...form }))
  return teamId
}

const inTheWorld: Form = { facts: moved, from: '2018-06-01', cause: news }
const inOurRecords: Form = { facts: moved, from: null, cause: mistake }

/** The seat and the members on a day of the world, as known at a moment. */
function answer(db: Database, validOn: string, knownAt: number) {
  const asOf = { validOn, knownAt }
  const seat = findTeamAsOf(db, '20', asOf)?.seatCity ?? null
  return { seat, members: listMembersAsOf(db, 1, asOf).map(({ name }) => name) }
}

const asFirstTold = { seat: 'Białystok', members: [police.name, borderGuard.name] }
const asMoved = { seat: 'Suwałki', members: [police.name, foundation.name] }
const nothing = { seat: null, members: [] }

describe('the world changed', () => {
  test.each([
    ['before the team', '2015-03-01', CHANGED, nothing],
    ['its first day', '2015-03-02', CHANGED, asFirstTold],
    ['the day before the change', '2018-05-31', CHANGED, asFirstTold],
    ['the day of the change', '2018-06-01', CHANGED, asMoved],
    ['today', '2026-01-25', CHANGED, asMoved],
    ['today, as known just before we learnt of it', '2026-01-25', CHANGED - 1, asFirstTold],
    ['that time, as known just before', '2016-01-01', CHANGED - 1, asFirstTold],
    ['its first day, as known before the register had it', '2015-03-02', ENTERED - 1, nothing],
    ['its first day, as known when it was entered', '2015-03-02', ENTERED, asFirstTold],
  ])('%s', (_, validOn, knownAt, expected) => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    expect(answer(db, validOn, knownAt)).toEqual(expected)
  })

  test('the former version is closed by another row, with its sources and notes', () => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    expect(db.select().from(teamVersions).orderBy(teamVersions.id).all()).toMatchObject([
      { seatCity: 'Białystok', validToEdtf: null, recordedAt: ENTERED, supersededAt: CHANGED },
      {
        seatCity: 'Białystok',
        validToEdtf: '2018-06-01',
        recordedAt: CHANGED,
        supersededAt: null,
        causeReason: news.reason,
      },
      { seatCity: 'Suwałki', validFromEdtf: '2018-06-01', validToEdtf: null, recordedAt: CHANGED, supersededAt: null },
    ])
    const cited = db.select().from(teamVersionSources).all()
    expect([1, 2, 3].map((version) => cited.filter((row) => row.teamVersionId === version).length)).toEqual([2, 2, 2])
    const notes = db.select().from(teamVersionNotes).all()
    expect(notes.map(({ teamVersionId }) => teamVersionId)).toEqual([1, 2, 3])
  })

  test('who stays keeps the row, who leaves gets an end, who comes begins', () => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    expect(db.select().from(teamMemberships).orderBy(teamMemberships.id).all()).toMatchObject([
      { id: 1, institutionId: 1, recordedAt: ENTERED, supersededAt: null, validToEdtf: null },
      { id: 2, institutionId: 2, recordedAt: ENTERED, supersededAt: CHANGED, validToEdtf: null },
      { id: 3, institutionId: 2, recordedAt: CHANGED, supersededAt: null, validToEdtf: '2018-06-01' },
      { id: 4, institutionId: 3, recordedAt: CHANGED, supersededAt: null, validFromEdtf: '2018-06-01' },
    ])
  })

  test('who left and came back sat in it twice', () => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    const back = { facts: { members: [police, borderGuard], seatCity: 'Białystok' }, from: '2020-01-01', cause: news }
    changed(db, back, { at: CHANGED + A_DAY, seenLockVersion: 2 })
    const knownAt = CHANGED + A_DAY
    expect(answer(db, '2016-01-01', knownAt)).toEqual(asFirstTold)
    expect(answer(db, '2019-12-31', knownAt)).toEqual(asMoved)
    expect(answer(db, '2020-01-01', knownAt)).toEqual(asFirstTold)
    expect(answer(db, '2020-01-01', knownAt - 1)).toEqual(asMoved)
  })

  test('on a day not known to the day: within the month both may hold, and the later is shown', () => {
    const db = openTestDatabase()
    changed(db, { ...inTheWorld, from: '2018-06' })
    expect(answer(db, '2018-05-31', CHANGED).seat).toBe('Białystok')
    expect(answer(db, '2018-06-01', CHANGED).seat).toBe('Suwałki')
    expect(answer(db, '2018-06-30', CHANGED).seat).toBe('Suwałki')
  })
})

describe('we were wrong', () => {
  test.each([
    ['its first day', '2015-03-02', CHANGED, asMoved],
    ['today', '2026-01-25', CHANGED, asMoved],
    ['before the team', '2015-03-01', CHANGED, nothing],
    ['what we recorded until then can still be asked for', '2015-03-02', CHANGED - 1, asFirstTold],
  ])('%s', (_, validOn, knownAt, expected) => {
    const db = openTestDatabase()
    changed(db, inOurRecords)
    expect(answer(db, validOn, knownAt)).toEqual(expected)
  })

  test('the state in force is superseded for its whole stretch, and no end is left behind', () => {
    const db = openTestDatabase()
    changed(db, inOurRecords)
    expect(db.select().from(teamVersions).orderBy(teamVersions.id).all()).toMatchObject([
      { supersededAt: CHANGED, validToEdtf: null },
      { supersededAt: null, validFromEdtf: '2015-03-02', validToEdtf: null, causeReason: mistake.reason },
    ])
    expect(db.select().from(teamMemberships).orderBy(teamMemberships.id).all()).toMatchObject([
      { institutionId: 1, supersededAt: null },
      { institutionId: 2, supersededAt: CHANGED, validToEdtf: null },
      { institutionId: 3, supersededAt: null, validFromEdtf: '2015-03-02' },
    ])
  })

  test('only the state in force is corrected; the one before a change stays', () => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    const correction = { facts: { seatCity: 'Łomża' }, from: null, cause: mistake }
    changed(db, correction, { at: CHANGED + A_DAY, seenLockVersion: 2 })
    const knownAt = CHANGED + A_DAY
    expect(answer(db, '2018-05-31', knownAt)).toEqual(asFirstTold)
    expect(answer(db, '2018-06-01', knownAt)).toEqual({ ...asMoved, seat: 'Łomża' })
    expect(answer(db, '2018-06-01', knownAt - 1)).toEqual(asMoved)
  })

  test('who never sat in it since a change still sat in it before', () => {
    const db = openTestDatabase()
    changed(db, inTheWorld)
    const correction = { facts: { members: [foundation] }, from: null, cause: mistake }
    changed(db, correction, { at: CHANGED + A_DAY, seenLockVersion: 2 })
    const knownAt = CHANGED + A_DAY
    expect(answer(db, '2018-05-31', knownAt)).toEqual(asFirstTold)
    expect(answer(db, '2018-06-01', knownAt)).toEqual({ ...asMoved, members: [foundation.name] })
    expect(answer(db, '2018-06-01', knownAt - 1)).toEqual(asMoved)
  })
})

test('a change on the day after the state began leaves it that one day', () => {
  const db = openTestDatabase()
  changed(db, { ...inTheWorld, from: '2015-03-03' })
  expect(db.select().from(teams).get()).toMatchObject({ lockVersion: 2 })
  expect(answer(db, '2015-03-02', CHANGED)).toEqual(asFirstTold)
  expect(answer(db, '2015-03-03', CHANGED)).toEqual(asMoved)
})
