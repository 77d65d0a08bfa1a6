import { expect, test } from 'vitest'
import { changedRows, detailRows } from './detail-rows.ts'

test('facts are said in words; what has no name is left out', () => {
  const details = {
    title: 'Tytuł',
    rights: ['author', 'editor'],
    rightsBefore: [],
    wasReset: true,
    dueAt: Date.UTC(2026, 0, 15, 11),
    voivodeship: '20',
    unit: null,
    members: [{ kind: 'police', name: 'Policja' }, { name: 'Straż' }],
    cause: { kind: 'publication', reason: 'Komunikat urzędu' },
    lockVersion: 3,
    successorId: 9,
  }
  expect(detailRows(details)).toEqual([
    { term: 'tytuł', value: 'Tytuł' },
    { term: 'uprawnienia', value: 'autor; redaktor' },
    { term: 'uprawnienia przedtem', value: 'brak' },
    { term: 'hasło było nadane przez kogoś innego', value: 'tak' },
    { term: 'pora publikacji', value: '15 stycznia 2026 r., godz. 12.00' },
    { term: 'województwo', value: 'podlaskie' },
    { term: 'komórka organizacyjna', value: 'brak' },
    { term: 'skład', value: 'Policja; Straż' },
    { term: 'podstawa: rodzaj', value: 'publication' },
    { term: 'podstawa: powód', value: 'Komunikat urzędu' },
  ])
})

test('of two states only what differs', () => {
  expect(
    changedRows({
      before: { name: 'A', phone: '112', hours: null },
      after: { name: 'A', phone: '113', hours: 'całą dobę' },
    }),
  ).toEqual([
    { term: 'telefon', before: '112', after: '113' },
    { term: 'godziny', before: 'brak', after: 'całą dobę' },
  ])
  expect(changedRows({ before: 'Szkolenia', name: 'Warsztaty' })).toBeNull()
})

test.each([[null], ['tekst'], [7], [[]], [{}], [{ before: null, after: null }], [{ constructor: 1, __proto__: 2 }]])(
  'whatever stands there, nothing breaks: %j',
  (details) => {
    expect(() => [detailRows(details), changedRows(details)]).not.toThrow()
  },
)

test('what somebody wrote into a fact stays in its line, seen and cut', () => {
  const [row] = detailRows({ title: `a\r\n2026 fałszywy wpis \u001b[31m\u202e${'x'.repeat(9000)}` })
  expect(row?.value).toMatch(/^a⟨U\+000D⟩ 2026 fałszywy wpis ⟨U\+001B⟩\[31m⟨U\+202E⟩x+…$/)
  expect(row?.value.length).toBeLessThan(520)
  const deep = JSON.parse(`${'{"before":'.repeat(500)}1${'}'.repeat(500)}`)
  expect(detailRows(deep)).toHaveLength(1)
})
