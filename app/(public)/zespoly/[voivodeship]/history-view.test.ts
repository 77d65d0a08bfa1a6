import { expect, test } from 'vitest'
import { partialDateFromDay } from '#domain/partial-date.ts'
import type { TeamStretch } from '#services/team/team-history.ts'
import { NOW } from '#services/testing.ts'
import { historyView } from './history-view.ts'

const stretch = (form: Partial<TeamStretch>): TeamStretch => ({
  versionId: 1,
  legalBasisId: null,
  period: 1,
  from: partialDateFromDay('2015-03-02'),
  to: null,
  state: { name: 'Zespół', established: null, legalBasis: null, seat: null, chair: null, membershipNote: null },
  cause: { kind: 'publication', title: 'Komunikat', url: null, legalActId: null },
  ending: null,
  corrections: [],
  changes: [],
  joined: [],
  left: [],
  ...form,
})

test('a change names what it was before, who came and left, and what was corrected', () => {
  const change = stretch({
    changes: [
      { fact: 'seat', before: 'Białystok', after: 'Suwałki' },
      { fact: 'chair', before: null, after: 'Dyrektor Wydziału' },
    ],
    joined: ['Fundacja A', 'Fundacja B'],
    left: ['Straż Graniczna'],
    corrections: [{ reason: 'Pomylono miasto', recordedAt: NOW }],
  })
  const [first, second] = historyView([stretch({}), change])
  expect(first).toMatchObject({ text: 'Powołanie zespołu', details: [], cause: { title: 'Komunikat', href: null } })
  expect(second?.details).toEqual([
    'Siedziba: Suwałki (przedtem: Białystok).',
    'Przewodniczący: Dyrektor Wydziału (przedtem: brak danych).',
    'Do składu doszli: Fundacja A; Fundacja B.',
    'Ze składu odeszli: Straż Graniczna.',
    'Sprostowano 15 stycznia 2026 r.: Pomylono miasto.',
  ])
})

test('an end is an entry of its own, and so is a new beginning', () => {
  const ended = stretch({
    to: partialDateFromDay('2020-01-01'),
    ending: { kind: 'act', title: 'Zarządzenie', url: 'https://urzad.example/akt', legalActId: 3 },
  })
  expect(historyView([ended, stretch({ period: 2 })]).map(({ text, cause }) => [text, cause?.title])).toEqual([
    ['Powołanie zespołu', 'Komunikat'],
    ['Zakończenie działania zespołu', 'Zarządzenie'],
    ['Ponowne powołanie zespołu', 'Komunikat'],
  ])
})
