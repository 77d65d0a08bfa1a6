import { asc, count, isNull } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditLog, helplines, legalActs, tags, teams, teamVersions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { voivodeshipCodes } from '#domain/voivodeship.ts'
import { findProjectWithParts } from '#services/project/project-queries.ts'
import { findTeamAsOf, listMembersAsOf, listTeamsAsOf } from '#services/team/team-as-of.ts'
import { asEditor } from '#services/testing.ts'
import type { DemoState } from './demo-team.ts'
import { demoTeams } from './teams/demo-teams.ts'
import { writeDemoRegister } from './write-demo-register.ts'

const now = Date.UTC(2026, 10, 23, 9)

function written() {
  const db = openTestDatabase()
  writeDemoRegister(asEditor(db, now))
  return db
}

const daysBefore = (days: number) => now - days * 86_400_000

const inForce = (validOn: string) => listTeamsAsOf(written(), { validOn, knownAt: now }).map(({ slug }) => slug)

describe('teams', () => {
  test('seven are in force on 2 March 2015, in Polish order', () => {
    expect(inForce('2015-03-02')).toEqual([
      'lubelskie',
      'lubuskie',
      'malopolskie',
      'mazowieckie',
      'podlaskie',
      'slaskie',
      'zachodniopomorskie',
    ])
  })

  test('all 16 are in force on 7 December 2015', () => {
    expect(inForce('2015-12-07')).toHaveLength(16)
  })

  test('none is in force before October 2010', () => {
    expect(inForce('2010-09-30')).toEqual([])
    expect(inForce('2010-10-31')).toEqual(['mazowieckie'])
  })

  test('nothing was known before it was recorded', () => {
    expect(listTeamsAsOf(written(), { validOn: '2015-12-07', knownAt: daysBefore(121) })).toEqual([])
    expect(listTeamsAsOf(written(), { validOn: '2015-12-07', knownAt: daysBefore(119) })).toHaveLength(16)
  })

  test('until its correction the register took the year of the małopolski team from the list', () => {
    const db = written()
    const believed = (knownAt: number) => findTeamAsOf(db, '12', { validOn: '2014-06-01', knownAt })
    expect(believed(daysBefore(46))).toMatchObject({ establishedEdtf: '2014-01-26', establishedCertainty: 'confirmed' })
    expect(believed(daysBefore(44))).toBeNull()
    const { id } = findTeamAsOf(db, '12', { validOn: '2015-03-02', knownAt: now }) ?? { id: 0 }
    expect(id).toBeGreaterThan(0)
  })

  test('the małopolski date is probable and keeps the date as published', () => {
    const team = findTeamAsOf(written(), '12', { validOn: '2015-03-02', knownAt: now })
    expect(team).toMatchObject({
      establishedEdtf: '2015-01-26',
      establishedCertainty: 'probable',
      establishedAsPublished: '26.01.2014',
    })
  })

  test('only the małopolski date is in doubt', () => {
    const doubted = demoTeams.filter(({ state }) => state.establishedCertainty !== 'confirmed')
    expect(doubted.map(({ voivodeship }) => voivodeship)).toEqual(['12'])
  })

  test('the pomorski team has a state before and after the amendment, with the same members', () => {
    const db = written()
    const before = findTeamAsOf(db, '22', { validOn: '2017-10-02', knownAt: now })
    const after = findTeamAsOf(db, '22', { validOn: '2017-10-03', knownAt: now })
    expect(before?.validToEdtf).toBe('2017-10-03')
    expect(after).toMatchObject({ validFromEdtf: '2017-10-03', validToEdtf: null, causeKind: 'act' })
    const members = (validOn: string) =>
      listMembersAsOf(db, after?.teamId ?? 0, { validOn, knownAt: now }).map(({ name }) => name)
    expect(members('2017-10-02')).toHaveLength(11)
    expect(members('2017-10-03')).toEqual(members('2017-10-02'))
  })

  test('every team has one current version for today', () => {
    const current = written()
      .select({ teamId: teamVersions.teamId, to: teamVersions.validToEdtf })
      .from(teamVersions)
      .where(isNull(teamVersions.supersededAt))
      .all()
    expect(current.filter(({ to }) => to === null)).toHaveLength(16)
  })
})

const states = demoTeams.flatMap(({ voivodeship, state, changes = [] }) =>
  [state, ...changes.map(({ facts }): DemoState => ({ ...state, ...facts }))].map(
    (one, step) => [voivodeship, step, one] as const,
  ),
)

describe.each(states)('team %s, state %i', (_, __, state) => {
  const speaksOf = (fact: DemoState['sources'][number]['facts'][number]) =>
    state.sources.some(({ facts }) => facts.includes(fact))
  const saysOf = (word: RegExp) => state.notes.some(({ kind, text }) => kind === 'uncertainty' && word.test(text))

  test('name and date have a source', () => {
    expect(speaksOf('name')).toBe(true)
    expect(speaksOf('established')).toBe(true)
  })

  test('the seat has a source, or a note says that it was not checked', () => {
    expect(speaksOf('seat')).not.toBe(saysOf(/^Siedzibę/))
  })

  test('the legal basis has a source, or a note says that none was found', () => {
    expect(speaksOf('legal_basis')).toBe(state.legalBasis !== null)
    expect(saysOf(/^Nie znaleźliśmy numeru/)).toBe(state.legalBasis === null)
  })

  test('chair and members have a source exactly when they are known', () => {
    expect(speaksOf('chair')).toBe((state.chairFunction ?? null) !== null)
    expect(speaksOf('membership')).toBe(state.members.length > 0)
  })

  test('text is NFC, in Polish quotes, and without spaces at its ends', () => {
    const text = JSON.stringify([state.officialName, state.establishedNote, state.membershipNote, state.notes])
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/\\"| "| {2}/)
  })
})

test('the teams are those of the 16 voivodeships, once each', () => {
  expect(demoTeams.map(({ voivodeship }) => voivodeship)).toEqual([...voivodeshipCodes])
})

test('the amending act points at the one it amends', () => {
  const all = written().select().from(legalActs).all()
  const amending = all.filter(({ amendsId }) => amendsId !== null)
  expect(amending.map(({ signedEdtf }) => signedEdtf)).toEqual(['2017-10-03'])
  expect(all.find(({ id }) => id === amending[0]?.amendsId)?.number).toBe('227/2015')
})

test.each([
  [1, 464_044_84, 394_438_11, 'EUR'],
  [2, 56_000_00, 47_600_00, 'PLN'],
])('the fundings of project %i add up to its published value', (id, total, fromMechanism, currency) => {
  const fundings = findProjectWithParts(written(), id)?.fundings ?? []
  expect(fundings.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)).toBe(total)
  expect(fundings[0]).toEqual({
    source: 'Norweski Mechanizm Finansowy 2009–2014',
    amountMinor: fromMechanism,
    currency,
  })
  expect(fundings.every((funding) => funding.currency === currency)).toBe(true)
})

test('112 comes first, and the number of 2013 is retired', () => {
  const lines = written().select().from(helplines).orderBy(asc(helplines.position)).all()
  expect(lines.map(({ phone, retiredAt }) => [phone, retiredAt])).toEqual([
    ['112', null],
    ['+48 22 628 01 20', null],
    ['+48 605 687 750', null],
    ['+48 664 974 934', null],
    ['22 628 99 99', now],
  ])
})

test('every tag of the demonstration is there', () => {
  expect(written().select({ rows: count() }).from(tags).get()).toEqual({ rows: 20 })
})

test('each record leaves its audit entry', () => {
  const db = written()
  const verbs = db.select({ verb: auditLog.verb }).from(auditLog).all()
  expect(verbs.filter(({ verb }) => verb === 'team.create')).toHaveLength(16)
  expect(verbs.filter(({ verb }) => verb === 'team.change-facts')).toHaveLength(1)
  expect(verbs.filter(({ verb }) => verb === 'team.correct')).toHaveLength(1)
})

test('written twice, it is refused and says why', () => {
  const db = written()
  expect(() => writeDemoRegister(asEditor(db, now + 1))).toThrow(/already-exists/)
  expect(db.select({ rows: count() }).from(teams).get()).toEqual({ rows: 16 })
})
