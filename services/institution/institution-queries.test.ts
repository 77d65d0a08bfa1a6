import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { MAX_PASTED } from '#domain/institution/institution-input.ts'
import { createTeam } from '../team/create-team.ts'
import { accepted, asAuthor, asEditor } from '../testing.ts'
import { anInstitutionList, aTeam } from '../testing-inputs.ts'
import { createInstitutions } from './create-institutions.ts'
import { listInstitutions, listTeamsOfInstitution } from './institution-queries.ts'
import { previewInstitutions } from './preview-institutions.ts'

function records() {
  const db = openTestDatabase()
  accepted(createTeam(asEditor(db), aTeam()))
  accepted(createInstitutions(asEditor(db), anInstitutionList('Żłobek', 'Fundacja Łąka', 'Caritas')))
  return db
}
const all = { limit: 50, offset: 0 }

test('the list stands in Polish order, with the teams each sits in now', () => {
  const { rows, total } = listInstitutions(asEditor(records()), { words: '', kind: null }, all)
  expect(total).toBe(5)
  expect(rows.map(({ name, teams }) => [name, teams])).toEqual([
    ['Caritas', 0],
    ['Fundacja Łąka', 0],
    ['Komenda Wojewódzka Policji', 1],
    ['Straż Graniczna', 1],
    ['Żłobek', 0],
  ])
})

test.each([
  ['laka fund', null, ['Fundacja Łąka']],
  ['', 'police', ['Komenda Wojewódzka Policji']],
  ['%', null, 5],
  ['nie ma', null, []],
] as const)('words %j and kind %j', (words, kind, expected) => {
  const { rows, total } = listInstitutions(asEditor(records()), { words, kind }, all)
  if (typeof expected === 'number') expect(total).toBe(expected)
  else expect(rows.map(({ name }) => name)).toEqual(expected)
})

test('a page is part of the list, the number is of all', () => {
  const { rows, total } = listInstitutions(asEditor(records()), { words: '', kind: null }, { limit: 2, offset: 4 })
  expect([rows.length, total]).toEqual([1, 5])
})

test('teams of an institution', () => {
  const db = records()
  expect(listTeamsOfInstitution(asEditor(db), 1)).toEqual([{ id: 1, code: '20' }])
  expect(listTeamsOfInstitution(asEditor(db), 3)).toEqual([])
})

test('a pasted list is looked at before it is saved', () => {
  const text = '1. Komenda WOJEWÓDZKA Policji,\n2. Sąd Okręgowy w Łodzi;\nFundacja Łaki\nsąd okręgowy w Łodzi'
  expect(accepted(previewInstitutions(asEditor(records()), text))).toEqual([
    {
      name: 'Komenda WOJEWÓDZKA Policji',
      kind: 'police',
      likeness: { key: 'known', name: 'Komenda Wojewódzka Policji' },
    },
    { name: 'Sąd Okręgowy w Łodzi', kind: 'court', likeness: null },
    { name: 'Fundacja Łaki', kind: 'ngo', likeness: { key: 'similar', name: 'Fundacja Łąka' } },
    { name: 'sąd okręgowy w Łodzi', kind: 'court', likeness: { key: 'twice', name: 'Sąd Okręgowy w Łodzi' } },
  ])
})

test('an empty list, and one that no verb would take, are said to be so; others may not look', () => {
  const db = records()
  const look = (text: string) => previewInstitutions(asEditor(db), text)
  expect(look(' \n ')).toEqual({ ok: false, issues: [{ field: 'institutions', key: 'missing' }] })
  const tooMany = { field: 'institutions', key: 'too-many', context: { max: MAX_PASTED } }
  expect(look('Sąd\n'.repeat(MAX_PASTED + 1))).toEqual({ ok: false, issues: [tooMany] })
  expect(() => previewInstitutions(asAuthor(db), 'Sąd')).toThrow(Forbidden)
})
