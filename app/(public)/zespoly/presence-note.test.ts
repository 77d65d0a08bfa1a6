import { expect, test } from 'vitest'
import { parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { presenceNote } from './presence-note.ts'

const dates = (edtf: string) => parsePartialDate(edtf) ?? partialDateFromDay('2000-01-01')
const team = (from: string, to: string | null = null) => ({
  inForce: 'possible' as const,
  stretches: [{ period: 1, from: dates(from), to: to === null ? null : dates(to) }],
})

test.each([
  [team('2015-05-25'), '2015', 'powołany w tym czasie'],
  [team('2015-03-03/2015-11-25'), '2015-06-01', 'nie wiadomo, czy był już powołany'],
  [team('2015-03-03/2015-11-25'), '2015-06', 'nie wiadomo, czy był już powołany'],
  [team('2010-10', '2015-05-25'), '2015', 'w tym czasie zakończył działanie'],
  [team('2010-10', '2015'), '2015-05-25', 'nie wiadomo, czy jeszcze działał'],
  [team('2015-02-01', '2015-05-25'), '2015', 'powołany w tym czasie; w tym czasie zakończył działanie'],
])('%j on %s', (found, days, note) => {
  expect(presenceNote(found, dates(days))).toBe(note)
})

test('a team that was certainly there has a note only when it changed within the days', () => {
  const { stretches } = team('2010-10')
  expect(presenceNote({ inForce: 'certain', stretches }, dates('2015'))).toBeNull()
  const twice = [...stretches, ...team('2015-05-25').stretches]
  expect(presenceNote({ inForce: 'certain', stretches: twice }, dates('2015'))).toBe(
    'w tym czasie zmieniły się jego dane',
  )
})
