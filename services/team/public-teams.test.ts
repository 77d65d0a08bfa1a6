import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { createLegalAct } from '../legal-act/create-legal-act.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { aLegalAct, aTeam, aTeamState } from '../testing-inputs.ts'
import { createTeam } from './create-team.ts'
import { listPublicTeams } from './public-teams.ts'

const on = (day: string) => ({ days: { earliest: day, latest: day }, knownAt: NOW })
const DAY = on('2026-01-15')

describe('the register as readers see it', () => {
  test('teams stand in Polish order, łódzkie after lubuskie', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    for (const voivodeship of ['12', '10', '24', '08', '22', '26'] as const) {
      accepted(createTeam(context, aTeam({ voivodeship })))
    }
    const codes = listPublicTeams(publicContext(db, NOW), DAY).map(({ code }) => code)
    expect(codes).toEqual(['08', '10', '12', '22', '24', '26'])
  })

  test('the act comes along, and its absence is an absence', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const { legalActId } = accepted(createLegalAct(context, aLegalAct({ url: 'https://urzad.example/akt' })))
    accepted(createTeam(context, aTeam({ voivodeship: '20', state: aTeamState({ legalBasisId: legalActId }) })))
    accepted(createTeam(context, aTeam({ voivodeship: '10' })))
    const legalActs = listPublicTeams(publicContext(db, NOW), DAY).map(({ legalBasis }) => legalBasis)
    const title = 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu'
    expect(legalActs).toEqual([null, { id: legalActId, title, url: 'https://urzad.example/akt' }])
  })

  test('a team is not there before the day it began', () => {
    const db = openTestDatabase()
    accepted(createTeam(asEditor(db), aTeam({ validFrom: '2015-03-02' })))
    expect(listPublicTeams(publicContext(db, NOW), on('2015-03-01'))).toEqual([])
    expect(listPublicTeams(publicContext(db, NOW), on('2015-03-02'))).toHaveLength(1)
  })
})
