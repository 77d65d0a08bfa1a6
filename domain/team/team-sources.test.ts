import { describe, expect, test } from 'vitest'
import { teamStateSchema } from './team-input.ts'
import { sourcesAfterChange, withChangeSources } from './team-sources.ts'

const source = (title: string) => ({ title, url: null, published: null })
const before = {
  sources: [
    { ...source('Strona A'), facts: ['seat' as const] },
    { ...source('Strona B'), facts: ['seat' as const, 'name' as const] },
    { ...source('Strona C'), facts: ['seat' as const] },
  ],
  notes: [
    { kind: 'fact' as const, text: 'Uwaga', source: 2 },
    { kind: 'fact' as const, text: 'Druga', source: 1 },
    { kind: 'fact' as const, text: 'Trzecia', source: null },
  ],
}

test('sources stop speaking of what changed, and notes keep theirs', () => {
  const after = sourcesAfterChange(before, ['seat'])
  expect(after.sources).toEqual([
    { ...source('Strona B'), facts: ['name'] },
    { ...source('Strona C'), facts: ['other'] },
  ])
  expect(after.notes.map(({ source }) => source)).toEqual([1, 0, null])
})

test('nothing changed, nothing moves', () => {
  expect(sourcesAfterChange(before, [])).toEqual(before)
})

describe('sources of a change', () => {
  const state = teamStateSchema.parse({
    officialName: 'Zespół',
    established: null,
    establishedCertainty: 'unknown',
    membershipCompleteness: 'unknown',
    members: [],
    seatCity: 'Łomża',
    sources: [
      { title: 'Strona A', facts: ['seat'] },
      { title: 'Strona B', facts: ['name'] },
    ],
    notes: [
      { kind: 'uncertainty', text: 'Nie wiadomo, gdzie', source: 0 },
      { kind: 'fact', text: 'Druga', source: 1 },
    ],
  })
  const told = { sources: [source('Nowa')], answered: [] }

  test('speak of all that changes, after those that go on speaking', () => {
    const facts = { officialName: 'Zespół', seatCity: 'Suwałki', chairFunction: 'Dyrektor' }
    expect(withChangeSources(state, facts, { ...told, answered: [0] })).toEqual({
      ...facts,
      sources: [
        { ...source('Strona B'), facts: ['name'] },
        { ...source('Nowa'), facts: ['seat', 'chair'] },
      ],
      notes: [{ kind: 'fact', text: 'Druga', source: 0 }],
    })
  })

  test('are none where only a note is answered', () => {
    const after = withChangeSources(state, { seatCity: 'Łomża' }, { ...told, answered: [1] })
    expect(after).toEqual({ seatCity: 'Łomża', sources: state.sources, notes: state.notes.slice(0, 1) })
  })

  test('are none where nothing changes, and nothing else is named', () => {
    const facts = { officialName: 'Zespół', seatOffice: null }
    expect(withChangeSources(state, facts, { ...told, answered: [] })).toEqual(facts)
  })
})
