import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { createLegalAct } from '../legal-act/create-legal-act.ts'
import { accepted, asEditor } from '../testing.ts'
import { aLegalAct, aTeam, aTeamState } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { describeTeam } from './describe-team.ts'
import { endTeam } from './end-team.ts'
import { listTeamsForStaff } from './list-teams-for-staff.ts'

const news = { kind: 'publication', reason: 'Komunikat' } as const

function register() {
  const db = openTestDatabase()
  const context = asEditor(db)
  const { legalActId } = accepted(createLegalAct(context, aLegalAct()))
  accepted(createTeam(context, aTeam({ state: aTeamState({ legalBasisId: legalActId }) })))
  const change = { teamId: 1, seenLockVersion: 1, facts: { seatCity: 'Suwałki' }, from: '2018', cause: news }
  accepted(changeTeamFacts(context, change))
  return { db, context }
}

test('the last state by default, any other by its place, each with the name of its basis', () => {
  const { db } = register()
  expect(describeTeam(asEditor(db), 1)).toMatchObject({
    from: { edtf: '2018' },
    to: null,
    legalBasis: 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu',
    state: { seatCity: 'Suwałki', members: [{}, {}] },
  })
  expect(describeTeam(asEditor(db), 1, 0)).toMatchObject({ to: { edtf: '2018' }, state: { seatCity: 'Białystok' } })
  expect(describeTeam(asEditor(db), 1, 9)).toBeNull()
  expect(() => describeTeam(asEditor(db), 99)).toThrow(NotFound)
})

test('the list of staff keeps teams that ended', () => {
  const { db, context } = register()
  accepted(endTeam(context, { teamId: 1, seenLockVersion: 2, from: '2020', cause: news }))
  accepted(createTeam(context, aTeam({ voivodeship: '10' })))
  expect(listTeamsForStaff(asEditor(db)).map(({ code, last }) => [code, last?.to?.edtf ?? null])).toEqual([
    ['10', null],
    ['20', '2020'],
  ])
  expect(listTeamsForStaff(asEditor(db))[0]?.last).toMatchObject({
    seatCity: 'Białystok',
    established: { edtf: '2015-03-02' },
  })
  expect(listTeamsForStaff(asEditor(db)).map(({ members }) => members)).toEqual([2, 0])
})
