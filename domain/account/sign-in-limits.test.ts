import { expect, test } from 'vitest'
import { LONGEST_WINDOW_MS, minutesToWait, SIGN_IN_LIMITS, waitBeforeSignIn } from './sign-in-limits.ts'

const NOW = Date.UTC(2026, 0, 15, 8)
const ago = (...minutes: number[]) => minutes.map((minute) => NOW - minute * 60_000)

test.each([
  ['no failure', [], 0],
  ['fewer than allowed', ago(1, 2), 0],
  ['as many as allowed: until the oldest of them no longer counts', ago(1, 2, 10), 5 * 60_000],
  ['more than allowed', ago(1, 2, 3, 10), 12 * 60_000],
  ['the oldest is just out of the window', ago(1, 2, 15), 0],
  ['in any order', ago(10, 1, 2), 5 * 60_000],
])('%s', (_, failures, wait) => {
  expect(waitBeforeSignIn(failures, { allowed: 3, windowMs: 15 * 60_000 }, NOW)).toBe(wait)
})

test.each([
  [1, 1],
  [60_000, 1],
  [60_001, 2],
  [LONGEST_WINDOW_MS, 15],
])('%i ms are %i minutes to a person', (ms, minutes) => {
  expect(minutesToWait(ms)).toBe(minutes)
})

test('no window is longer than the longest', () => {
  const windows = Object.values(SIGN_IN_LIMITS).map(({ windowMs }) => windowMs)
  expect(Math.max(...windows)).toBe(LONGEST_WINDOW_MS)
})
