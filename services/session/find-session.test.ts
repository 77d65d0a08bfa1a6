import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, NOON, putRow } from '#db/testing-rows.ts'
import { SESSION_IDLE_MS, SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { accountOf } from '../testing.ts'
import { findSession } from './find-session.ts'
import { newSessionToken, sessionIdOf } from './session-token.ts'

const SEEN = NOON + 10 * 60_000

function aSignIn() {
  const db = openTestDatabase()
  const token = newSessionToken()
  const times = { created_at: NOON, last_seen_at: NOON, expires_at: NOON + SESSION_LASTS_MS }
  putRow(db.$client, 'sessions', aSession({ id: sessionIdOf(token), account_id: accountOf(db, 'anna'), ...times }))
  return { find: (now: number, asked?: 'unseen') => findSession(db, token, now, asked) }
}

test('a session that is used goes on', () => {
  const { find } = aSignIn()
  expect(find(SEEN)).not.toBeNull()
  expect(find(SEEN + SESSION_IDLE_MS - 1)).not.toBeNull()
})

test('what a page asks by itself does not prolong it', () => {
  const { find } = aSignIn()
  for (let now = NOON; now < NOON + SESSION_IDLE_MS; now += 30_000) expect(find(now, 'unseen')).not.toBeNull()
  expect(find(NOON + SESSION_IDLE_MS)).toBeNull()
})
