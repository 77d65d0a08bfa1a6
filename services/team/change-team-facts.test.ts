import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { A_DAY, accepted, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { aTeam, aTeamState, members } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { readTeamState } from './read-team-state.ts'
import { findVersionInForce } from './require-team.ts'
import { findTeamAsOf, listMembersAsOf } from './team-as-of.ts'

const { police, borderGuard, foundation } = members
const CHANGED = NOW + 10 * A_DAY
const news = { kind: 'publication', reason: 'Komunikat z 2018 roku' } as const
const mistake = { kind: 'correction', reason: 'Pomylono miasto' } as const

const entered = (db: Database) => accepted(createTeam(asEditor(db), aTeam())).teamId
const seatMoved = { facts: { seatCity: 'Suwałki' }, from: '2018-06-01', cause: news }
const given = (db: Database) => ({ teamId: entered(db), seenLockVersion: 1, ...seatMoved })

keepsTheRulesOfVerbs(changeTeamFacts, { as: asEditor, given })

test('takes only the version that was seen, of a team that is there', () => {
  const db = openTestDatabase()
  const context = asEditor(db, CHANGED)
  const input = given(db)
  const change = (form: Partial<typeof input>) => () => changeTeamFacts(context, { ...input, ...form })
  expectNothingChanged(db, () => expect(change({ seenLockVersion: 2 })).toThrow(Conflict))
  expectNothingChanged(db, () => expect(change({ teamId: 99 })).toThrow(NotFound))
})

function stateNow(db: Database) {
  const version = findVersionInForce(db, 1)
  if (!version) throw new Error('The team is not in force')
  return readTeamState(db, version)
}

test('what is written can be read back as it was given', () => {
  const db = openTestDatabase()
  entered(db)
  const { established, ...facts } = stateNow(db)
  expect(established?.edtf).toBe('2015-03-02')
  const { established: _, ...told } = aTeamState()
  const role = 'member'
  expect(facts).toEqual({
    ...told,
    establishedAsPublished: null,
    establishedNote: null,
    legalBasisId: null,
    seatOffice: null,
    chairFunction: null,
    membershipNote: null,
    sources: [
      {
        title: 'Strona urzędu',
        url: 'https://urzad.example/zespol',
        published: null,
        facts: ['established', 'membership'],
      },
    ],
    members: [
      { ...police, role },
      { ...borderGuard, role },
    ],
  })
})

test('one fact changes since a day, all others stay, and the day before it was otherwise', () => {
  const db = openTestDatabase()
  const input = given(db)
  const before = stateNow(db)
  accepted(changeTeamFacts(asEditor(db, CHANGED), input))
  expect(stateNow(db)).toEqual({ ...before, seatCity: 'Suwałki' })
  const seat = (validOn: string, knownAt: number) => findTeamAsOf(db, '20', { validOn, knownAt })?.seatCity
  expect(seat('2018-05-31', CHANGED)).toBe('Białystok')
  expect(seat('2018-06-01', CHANGED)).toBe('Suwałki')
  expect(seat('2018-06-01', CHANGED - 1)).toBe('Białystok')
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'team',
    details: { facts: { seatCity: 'Suwałki' }, from: '2018-06-01', cause: news, superseded: 1 },
  })
})

test('a fact named as unknown is emptied', () => {
  const db = openTestDatabase()
  accepted(changeTeamFacts(asEditor(db), { ...given(db), facts: { seatCity: null } }))
  expect(stateNow(db).seatCity).toBeNull()
})

describe('sources of the change', () => {
  const told = { sources: [{ title: 'Komunikat wojewody' }] }

  test('speak of what changed, beside those that speak of other facts', () => {
    const db = openTestDatabase()
    accepted(changeTeamFacts(asEditor(db, CHANGED), { ...given(db), ...told }))
    accepted(
      changeTeamFacts(asEditor(db, CHANGED), {
        ...{ teamId: 1, seenLockVersion: 2, from: '2019', cause: news },
        ...{ facts: { seatCity: 'Łomża' }, sources: [{ title: 'Nowsza strona' }] },
      }),
    )
    expect(stateNow(db).sources).toMatchObject([
      { title: 'Strona urzędu', facts: ['established', 'membership'] },
      { title: 'Nowsza strona', facts: ['seat'] },
    ])
  })

  test('that would be too many with the former ones are refused at their own place', () => {
    const db = openTestDatabase()
    const sources = Array.from({ length: 50 }, (_, index) => ({ title: `Strona ${index}` }))
    const issue = { field: 'sources', key: 'too-many', context: { max: 50 } }
    expectRefused(db, changeTeamFacts, asEditor(db, CHANGED), { ...given(db), sources }, issue)
  })
})

describe('members', () => {
  const names = (db: Database, validOn: string) =>
    listMembersAsOf(db, 1, { validOn, knownAt: CHANGED }).map(({ name }) => name)
  const sitting = (list: (typeof members)[keyof typeof members][], from: string | null = '2018-06-01') => ({
    facts: { members: list },
    from,
    cause: from === null ? mistake : news,
  })

  test('stand in the order in which they are now named, who stays among them', () => {
    const db = openTestDatabase()
    const input = { ...given(db), ...sitting([foundation, borderGuard, police]) }
    accepted(changeTeamFacts(asEditor(db, CHANGED), input))
    expect(names(db, '2018-06-01')).toEqual([foundation.name, borderGuard.name, police.name])
    expect(names(db, '2018-05-31')).toHaveLength(2)
  })

  test('whose place alone changes keep the day and the cause of joining', () => {
    const db = openTestDatabase()
    accepted(changeTeamFacts(asEditor(db, CHANGED), { ...given(db), ...sitting([borderGuard, police], null) }))
    const rows = db.$client
      .prepare(
        'select valid_from_edtf as since, valid_to_edtf as until, cause_reason as cause, superseded_at as gone from team_memberships',
      )
      .all()
    expect(rows).toEqual([
      { since: '2015-03-02', until: null, cause: 'Komunikat urzędu', gone: CHANGED },
      { since: '2015-03-02', until: null, cause: 'Komunikat urzędu', gone: CHANGED },
      { since: '2015-03-02', until: null, cause: 'Komunikat urzędu', gone: null },
      { since: '2015-03-02', until: null, cause: 'Komunikat urzędu', gone: null },
    ])
    expect(names(db, '2026-01-01')).toEqual([borderGuard.name, police.name])
  })
})

test.each([
  ['nothing new', { facts: { seatCity: 'Białystok' } }, { field: 'facts', key: 'nothing-changes' }],
  ['no fact at all', { facts: {} }, { field: 'facts', key: 'nothing-changes' }],
  [
    'a date without certainty',
    { facts: { established: null } },
    { field: 'facts.establishedCertainty', key: 'date-and-certainty-disagree' },
  ],
  ['a source less', { facts: { sources: [] } }, { field: 'facts.notes.0.source', key: 'no-such-source' }],
  [
    'a legal act that is not there',
    { facts: { legalBasisId: 99 } },
    { field: 'facts.legalBasisId', key: 'no-such-legal-act' },
  ],
  ['a member twice', { facts: { members: [police, police] } }, { field: 'facts.members.1.name', key: 'named-twice' }],
  [
    'a correction for an act in place of a reason',
    { from: null, cause: { kind: 'act' as const, legalActId: 1 } },
    { field: 'cause', key: 'correction-needs-reason' },
  ],
  [
    'a cause that is no act',
    { cause: { kind: 'act' as const, legalActId: 99 } },
    { field: 'cause.legalActId', key: 'no-such-legal-act' },
  ],
])('%s is refused', (_, form, issue) => {
  const db = openTestDatabase()
  expectRefused(db, changeTeamFacts, asEditor(db, CHANGED), { ...given(db), ...form }, issue)
})

test.each(['2015-03-02', '2015-03-01', '2015', '2014'])('a change from %s would overlap the state in force', (from) => {
  const db = openTestDatabase()
  const issue = { field: 'from', key: 'before-the-state-in-force', context: { began: '2015-03-02' } }
  expectRefused(db, changeTeamFacts, asEditor(db, CHANGED), { ...given(db), from }, issue)
})
