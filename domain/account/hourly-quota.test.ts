import { expect, test } from 'vitest'
import { createHourlyQuota } from './hourly-quota.ts'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 24, 12)

test('so much within an hour, each account for itself; then it says when there is room again', () => {
  const quota = createHourlyQuota(10)
  expect(quota.take(1, 4, NOON)).toBeNull()
  expect(quota.take(1, 4, NOON + 10 * MINUTE)).toBeNull()
  expect(quota.take(1, 4, NOON + 20 * MINUTE)).toBe(40 * MINUTE)
  expect(quota.take(1, 7, NOON + 20 * MINUTE)).toBe(50 * MINUTE)
  // What was refused is not counted.
  expect(quota.take(1, 2, NOON + 20 * MINUTE)).toBeNull()
  expect(quota.take(2, 10, NOON + 20 * MINUTE)).toBeNull()
  expect(quota.take(1, 4, NOON + 60 * MINUTE)).toBeNull()
})

test('what is more than the whole quota goes alone', () => {
  const quota = createHourlyQuota(10)
  expect(quota.take(1, 11, NOON)).toBeNull()
  expect(quota.take(1, 1, NOON)).toBe(60 * MINUTE)
})

test('many small ones within a minute are one entry, and a clock that goes back forgets nothing that matters', () => {
  const quota = createHourlyQuota(1_000)
  for (let number = 0; number < 1_000; number += 1) expect(quota.take(1, 1, NOON + number)).toBeNull()
  expect(quota.take(1, 1, NOON + 1_000)).toBeGreaterThan(59 * MINUTE)
  expect(quota.take(1, 1, NOON - 90 * MINUTE)).toBeNull()
})
