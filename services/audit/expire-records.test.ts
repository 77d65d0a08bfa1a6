import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { securityLogLimit, sessionLimit } from '#domain/retention.ts'
import { accepted, accountOf, asAdministrator, auditEntries, theSystem } from '../testing.ts'
import { expireRecords } from './expire-records.ts'
import { recordSecurityEvent } from './record-security-event.ts'

/** The trigger of the log asks the machine's clock, so these tests live now. */
const NOW = Date.now()
const HOUR = 3_600_000

function entry(db: Database, at: number): void {
  recordSecurityEvent(db, {
    at,
    kind: 'sign-in-failed',
    accountId: null,
    verb: null,
    details: { address: '192.0.2.1' },
  })
}

function session(db: Database, id: string, { ended, expires }: { ended: number | null; expires: number }): void {
  const times = { createdAt: expires - 12 * HOUR, lastSeenAt: expires - 11 * HOUR, expiresAt: expires, endedAt: ended }
  db.insert(sessions)
    .values({ id, accountId: accountOf(db, 'anna'), ...times })
    .run()
}

test('the limit is 24 calendar months and 30 days', () => {
  expect(new Date(securityLogLimit(Date.UTC(2026, 10, 28, 9, 30, 15, 999))).toISOString()).toBe(
    '2024-11-28T09:30:15.000Z',
  )
  expect(new Date(sessionLimit(Date.UTC(2026, 10, 28))).toISOString()).toBe('2026-10-29T00:00:00.000Z')
})

test('what is past its time goes, what is not stays, and the log of events says how much went', () => {
  const db = openTestDatabase()
  const limit = securityLogLimit(NOW)
  for (const at of [limit - HOUR, limit - 1, limit + HOUR, NOW]) entry(db, at)
  session(db, 'old', { ended: sessionLimit(NOW) - 1, expires: NOW })
  session(db, 'forgotten', { ended: null, expires: sessionLimit(NOW) - 1 })
  session(db, 'recent', { ended: sessionLimit(NOW) + 1, expires: NOW })
  session(db, 'open', { ended: null, expires: NOW + HOUR })

  expect(accepted(expireRecords(theSystem(db, 'due', NOW), {}))).toEqual({ entries: 2, sessions: 2, runs: 0, mail: 0 })
  expect(db.select({ number: securityLog.number }).from(securityLog).all()).toEqual([{ number: 3 }, { number: 4 }])
  expect(
    db
      .select({ id: sessions.id })
      .from(sessions)
      .all()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['open', 'recent'])
  expect(auditEntries(db)).toMatchObject([
    { verb: 'records.expire', systemReason: 'due', details: { entries: 2, upTo: 2, sessions: 2, runs: 0, mail: 0 } },
  ])
})

test('when nothing is due, nothing is recorded', () => {
  const db = openTestDatabase()
  entry(db, NOW)
  expect(accepted(expireRecords(theSystem(db, 'due', NOW), {}))).toEqual({ entries: 0, sessions: 0, runs: 0, mail: 0 })
  expect(auditEntries(db)).toEqual([])
})

test('nobody can shorten the log, not even by a clock that is ahead', () => {
  const db = openTestDatabase()
  entry(db, NOW - HOUR)
  expect(() => expireRecords(asAdministrator(db, NOW), {})).toThrow(Forbidden)
  const inThreeYears = theSystem(db, 'due', NOW + 3 * 366 * 24 * HOUR)
  expect(() => expireRecords(inThreeYears, {})).toThrow('the security log is kept for 24 months')
  expect(db.select().from(securityLog).all()).toHaveLength(2)
})
