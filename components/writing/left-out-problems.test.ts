import { expect, test } from 'vitest'
import { leftOutProblems } from './left-out-problems.ts'

test('a field left out is said as the save said it, an impossible date as it was typed', () => {
  expect(leftOutProblems(null)).toEqual([])
  const issues = [
    { field: 'event', key: 'not-a-date' },
    { field: 'slug', key: 'taken' },
    { field: 'leadImage.alt', key: 'too-long', context: { max: 300 } },
  ]
  expect(leftOutProblems({ issues, typed: { event: '2026-02-31', slug: 'zajety' } })).toEqual([
    { field: 'event', text: 'Takiej daty nie ma: 31.02.2026. Wpisz rok, a dzień tylko razem z miesiącem.' },
    { field: 'slug', text: 'Ten adres ma już inny artykuł. Wpisz inny.' },
    { field: 'leadImage.alt', text: 'Tekst jest za długi (maksymalnie 300 znaków).' },
  ])
})
