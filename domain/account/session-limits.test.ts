import { expect, test } from 'vitest'
import { isSessionAlive, SESSION_IDLE_MS, SESSION_LASTS_MS } from './session-limits.ts'

const BEGAN = Date.UTC(2026, 0, 15, 8)
const session = { createdAt: BEGAN, lastSeenAt: BEGAN, expiresAt: BEGAN + SESSION_LASTS_MS, endedAt: null }
const busyUntil = (lastSeenAt: number) => ({ ...session, lastSeenAt })

test.each([
  ['just begun', session, BEGAN, true],
  ['a moment before idle', session, BEGAN + SESSION_IDLE_MS - 1, true],
  ['idle', session, BEGAN + SESSION_IDLE_MS, false],
  ['busy at the end of its day', busyUntil(BEGAN + SESSION_LASTS_MS - 1), BEGAN + SESSION_LASTS_MS - 1, true],
  ['busy past its day', busyUntil(BEGAN + SESSION_LASTS_MS - 1), BEGAN + SESSION_LASTS_MS, false],
  ['ended', { ...session, endedAt: BEGAN }, BEGAN, false],
  ['before it began: the clock was set back', session, BEGAN - 1, false],
])('a session %s', (_, times, now, alive) => {
  expect(isSessionAlive(times, now)).toBe(alive)
})
