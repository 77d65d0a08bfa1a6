import { expect, test } from 'vitest'
import { reviewReasonWords } from './labels.ts'

test('how long a text has not changed is said in whole years', () => {
  const now = Date.UTC(2026, 2, 2)
  const words = (year: number, month: number) => reviewReasonWords('old', Date.UTC(year, month, 2), now)
  expect([words(2025, 1), words(2024, 1), words(2017, 9)]).toEqual([
    'od roku bez zmian',
    'od 2 lat bez zmian',
    'od 8 lat bez zmian',
  ])
  expect(reviewReasonWords('event-over', null, now)).toBe('wydarzenie już się odbyło')
})
