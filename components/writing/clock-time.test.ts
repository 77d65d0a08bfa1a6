import { expect, test } from 'vitest'
import { clockMoment } from './clock-time.ts'

const now = Date.parse('2026-11-28T23:40:00Z')

test.each([
  ['2026-11-28T23:16:00Z', '0.16'],
  ['2026-11-29T08:05:00Z', '9.05'],
  ['2026-11-29T21:00:00Z', '22.00'],
  ['2026-11-28T22:59:00Z', '28 listopada 2026, 23.59'],
  ['2015-03-01T23:02:00Z', '2 marca 2015, 0.02'],
])('%s is said as %s', (instant, said) => {
  expect(clockMoment(Date.parse(instant), now)).toBe(said)
})
