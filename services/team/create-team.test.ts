import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import {
  institutions,
  sources,
  teamMemberships,
  teams,
  teamVersionNotes,
  teamVersionSources,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { createLegalAct } from '../legal-act/create-legal-act.ts'
import { accepted, asEditor, auditEntries, NOW } from '../testing.ts'
import { aLegalAct, aTeam, aTeamState, members } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createTeam } from './create-team.ts'
import { findTeamAsOf } from './team-as-of.ts'

keepsTheRulesOfVerbs(createTeam, { as: asEditor, given: () => aTeam() })

const stateNow = (db: Database) => findTeamAsOf(db, '20', { validOn: '2026-01-15', knownAt: NOW })

test('a team is entered with its first known state', () => {
  const db = openTestDatabase()
  const { teamId, slug } = accepted(createTeam(asEditor(db), aTeam()))
  expect(db.select().from(teams).all()).toMatchObject([{ id: teamId, slug, voivodeshipCode: '20', lockVersion: 1 }])
  expect(slug).toBe('podlaskie')
  expect(stateNow(db)).toMatchObject({
    period: 1,
    establishedEdtf: '2015-03-02',
    establishedCertainty: 'confirmed',
    seatCity: 'Białystok',
    validFromEdtf: '2015-03-02',
    validToEdtf: null,
    recordedAt: NOW,
    supersededAt: null,
    causeKind: 'publication',
    causeReason: 'Komunikat urzędu',
  })
  expect(auditEntries(db)).toMatchObject([
    { subjectKind: 'team', subjectId: teamId, details: { voivodeship: '20', validFrom: '2015-03-02' } },
  ])
})

test('its sources, notes and members stand beside it', () => {
  const db = openTestDatabase()
  accepted(createTeam(asEditor(db), aTeam()))
  expect(db.select().from(teamVersionSources).all()).toMatchObject([
    { fact: 'established', sourceId: 1 },
    { fact: 'membership', sourceId: 1 },
  ])
  expect(db.select().from(teamVersionNotes).all()).toMatchObject([{ position: 1, kind: 'uncertainty', sourceId: 1 }])
  expect(db.select().from(teamMemberships).all()).toMatchObject([
    { institutionId: 1, role: 'member', position: 1, validFromEdtf: '2015-03-02', validToEdtf: null },
    { institutionId: 2, role: 'member', position: 2, validFromEdtf: '2015-03-02', validToEdtf: null },
  ])
})

test('two teams share their institutions and sources, whatever the case of a name', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createTeam(context, aTeam()))
  const state = aTeamState({ members: [{ kind: 'police', name: 'KOMENDA WOJEWÓDZKA POLICJI' }] })
  accepted(createTeam(context, aTeam({ voivodeship: '32', state })))
  expect(db.select({ name: institutions.name }).from(institutions).all()).toEqual([
    { name: 'Komenda Wojewódzka Policji' },
    { name: 'Straż Graniczna' },
  ])
  expect(db.select().from(sources).all()).toHaveLength(1)
})

test('a legal act can be its cause and its legal basis', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const { legalActId } = accepted(createLegalAct(context, aLegalAct()))
  const state = aTeamState({ legalBasisId: legalActId })
  accepted(createTeam(context, aTeam({ state, cause: { kind: 'act', legalActId } })))
  expect(stateNow(db)).toMatchObject({
    legalBasisId: legalActId,
    causeKind: 'act',
    causeLegalActId: legalActId,
    causeReason: null,
  })
})

const twice = { ...members.police, name: 'komenda wojewódzka policji' }

test.each([
  ['the same voivodeship again', aTeam(), { field: 'voivodeship', key: 'already-exists' }],
  [
    'a legal act that is not there',
    aTeam({ voivodeship: '32', cause: { kind: 'act', legalActId: 99 } }),
    { field: 'cause.legalActId', key: 'no-such-legal-act' },
  ],
  [
    'a basis that is not there',
    aTeam({ voivodeship: '32', state: aTeamState({ legalBasisId: 99 }) }),
    { field: 'state.legalBasisId', key: 'no-such-legal-act' },
  ],
  [
    'a member named twice',
    aTeam({ voivodeship: '32', state: aTeamState({ members: [members.police, twice] }) }),
    { field: 'state.members.1.name', key: 'named-twice' },
  ],
])('%s is refused', (_, form, issue) => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createTeam(context, aTeam()))
  expectRefused(db, createTeam, context, form, issue)
})

test.each([
  ['a date that is unknown', { established: '2015', establishedCertainty: 'unknown' as const }],
  ['no date and certainty', { established: null }],
  ['a note that cites no source', { notes: [{ kind: 'fact' as const, text: 'Fakt.', source: 1 }] }],
])('%s is refused', (_, form) => {
  const db = openTestDatabase()
  const result = createTeam(asEditor(db), aTeam({ state: aTeamState(form) }))
  expect(result.ok).toBe(false)
  expect(db.select().from(teams).all()).toEqual([])
})

test('one institution may sit in two roles', () => {
  const db = openTestDatabase()
  const state = aTeamState({ members: [members.police, { ...members.police, role: 'chair' }] })
  expect(createTeam(asEditor(db), aTeam({ state })).ok).toBe(true)
})
