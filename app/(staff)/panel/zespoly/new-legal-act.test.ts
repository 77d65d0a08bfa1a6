import { expect, test, vi } from 'vitest'
import { type FormState, idleForm, PREVIEW_TOKEN } from '#components/form/form-state.ts'
import type { Database } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { createTeam } from '#services/team/create-team.ts'
import { describeTeam } from '#services/team/describe-team.ts'
import { listTeamHistory } from '#services/team/team-history.ts'
import { A_DAY, accepted, asEditor, auditEntries, NOW } from '#services/testing.ts'
import { aTeam, aTeamState } from '#services/testing-inputs.ts'

const there = vi.hoisted(() => ({ staff: null as unknown }))
vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`)
  },
}))
vi.mock('#app/_server/staff.ts', () => ({ findStaff: async () => there.staff }))

const { changeTeamAction, correctTeamAction } = await import('./actions.ts')

const doubt = 'Nie znaleźliśmy numeru zarządzenia.'
const other = 'Nie wiadomo, kto przewodniczy.'

function aTeamInDoubt(): Database {
  const db = openTestDatabase()
  const notes = [doubt, other].map((text) => ({ kind: 'uncertainty' as const, text }))
  accepted(createTeam(asEditor(db, NOW - A_DAY), aTeam({ state: aTeamState({ notes }) })))
  return db
}

const facts = {
  teamId: '1',
  seenLockVersion: '1',
  'facts.officialName': 'Podlaski Zespół',
  'facts.legalBasisId': 'new',
  'facts.seatCity': 'Białystok',
}
const newLegalAct = {
  'newLegalAct.kind': 'zarzadzenie',
  'newLegalAct.number': '47/2015',
  'newLegalAct.issuer': 'Wojewoda Podlaski',
  'newLegalAct.title': 'w sprawie powołania zespołu',
  'newLegalAct.signed-day': '2',
  'newLegalAct.signed-month': '3',
  'newLegalAct.signed-year': '2015',
}
const byTheLegalAct = { 'from-year': '2018', 'cause.kind': 'act', 'cause.legalActId': 'new' }
const citation = 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu'

type Action = typeof changeTeamAction

async function send(
  db: Database,
  action: Action,
  fields: Readonly<Record<string, string>>,
): Promise<FormState | 'saved'> {
  there.staff = { context: asEditor(db) }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  try {
    return await action(idleForm, form)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('redirected to ')) return 'saved'
    throw error
  }
}

async function sendTwice(db: Database, action: Action, fields: Readonly<Record<string, string>>) {
  const shown = await send(db, action, fields)
  if (shown === 'saved') throw new Error('saved without a preview')
  const saved = await send(db, action, { ...fields, [PREVIEW_TOKEN]: shown.preview?.token ?? '' })
  return { sentences: shown.preview?.sentences ?? [], saved }
}

test('a legal act is entered in the form of the team that it changes, once, and names itself in full', async () => {
  const db = aTeamInDoubt()
  const fields = { ...facts, ...newLegalAct, ...byTheLegalAct, answered: '0' }
  expect(await sendTwice(db, changeTeamAction, fields)).toMatchObject({ saved: 'saved' })
  expect(db.select().from(legalActs).all()).toMatchObject([{ number: '47/2015', signedEdtf: '2015-03-02' }])
  expect(describeTeam(asEditor(db), 1)).toMatchObject({ legalBasis: citation })
  expect(listTeamHistory(db, 1)[1]).toMatchObject({ cause: { kind: 'act', title: citation } })
  expect(auditEntries(db).map(({ verb }) => verb)).toEqual(['team.create', 'act.create', 'team.change-facts'])
})

test('the doubt that the act answers is asked about, and goes when it is ticked; the others stay', async () => {
  const db = aTeamInDoubt()
  const fields = { ...facts, ...newLegalAct, ...byTheLegalAct }
  const shown = await send(db, changeTeamAction, fields)
  expect(JSON.stringify(shown)).toContain(`Zostanie wątpliwość: „${doubt}”`)
  expect(JSON.stringify(shown)).not.toContain(`Zostanie wątpliwość: „${other}”`)
  const { sentences } = await sendTwice(db, changeTeamAction, { ...fields, answered: '0' })
  expect(sentences.join(' ')).not.toContain('Zostanie wątpliwość')
  const notes = (place: number) => describeTeam(asEditor(db), 1, place)?.state.notes.map(({ text }) => text)
  expect([notes(0), notes(1)]).toEqual([[doubt, other], [other]])
})

test('what is wrong with the act is said at its fields, and nothing is entered', async () => {
  const db = aTeamInDoubt()
  const state = await send(db, changeTeamAction, {
    ...facts,
    ...newLegalAct,
    ...byTheLegalAct,
    'newLegalAct.title': '',
  })
  expect(state).toMatchObject({ errors: [{ field: 'newLegalAct.title', text: 'Wpisz tytuł aktu.' }] })
  const early = await send(db, changeTeamAction, { ...facts, ...newLegalAct, ...byTheLegalAct, 'from-year': '2014' })
  expect(early).toMatchObject({ status: 'refused', errors: [{ field: 'from' }] })
  expect(db.select().from(legalActs).all()).toEqual([])
})

test('a correction can name a legal act of its own too', async () => {
  const db = aTeamInDoubt()
  const correction = {
    ...facts,
    ...newLegalAct,
    versionId: '1',
    reason: 'Znaleziono zarządzenie',
    'facts.establishedCertainty': 'unknown',
  }
  const { sentences, saved } = await sendTwice(db, correctTeamAction, {
    ...correction,
    'facts.notes.ile': '1',
    'facts.notes.0.text': doubt,
    'facts.notes.0.kind': 'uncertainty',
  })
  expect(sentences.join(' ')).toContain(`Zostanie wątpliwość: „${doubt}” Jeżeli podany akt ją wyjaśnia, usuń ją`)
  expect(saved).toBe('saved')
  expect(describeTeam(asEditor(db), 1)).toMatchObject({ legalBasis: citation })
})
