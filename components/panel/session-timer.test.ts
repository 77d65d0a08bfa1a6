import { expect, test } from 'vitest'
import { SESSION_IDLE_MS, SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { isAskedByItself, openAddress } from './by-itself.ts'
import { sessionPhase } from './session-timer.ts'

const MINUTE = 60_000
const seenAt = Date.UTC(2026, 2, 2, 9)
const idle = { seenAt, expiresAt: seenAt + SESSION_LASTS_MS }
const old = { seenAt, expiresAt: seenAt + 30 * MINUTE }

test.each([
  ['just used', idle, 0, 'quiet'],
  ['well before the end', idle, SESSION_IDLE_MS - 4 * MINUTE, 'quiet'],
  [
    'two minutes before it ends, the minute counted by which the server may be late',
    idle,
    SESSION_IDLE_MS - 3 * MINUTE,
    'ending',
  ],
  ['at its end', idle, SESSION_IDLE_MS - MINUTE, 'ended'],
  ['busy, two minutes before it ends all the same', old, 28 * MINUTE, 'last'],
  ['busy, at that end', old, 30 * MINUTE, 'ended'],
] as const)('a session %s', (_when, times, after, phase) => {
  expect(sessionPhase(times, seenAt + after)).toBe(phase)
})

test('what a page asks by itself is no use of the session', () => {
  expect(isAskedByItself(openAddress(27))).toBe(true)
  expect(isAskedByItself('/panel/artykuly/27/szkic')).toBe(false)
  expect(isAskedByItself('/panel/api/sesja')).toBe(false)
})
