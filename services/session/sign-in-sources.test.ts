import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { NOW } from '../testing.ts'
import { areClientsHidden } from './sign-in-sources.ts'

const PORTAL = 'https://portal.example'
const HERE = '127.0.0.1'

test.each([
  ['nobody yet', PORTAL, [], false],
  ['one', PORTAL, [HERE], false],
  ['everybody from this machine', PORTAL, [HERE, '::1', '::ffff:127.0.0.1'], true],
  ['one from elsewhere', PORTAL, [HERE, HERE, '192.0.2.1', HERE], false],
  ['the portal is known by this machine alone', 'http://localhost:3000', [HERE, HERE, HERE], false],
  ['the same by number', 'http://127.0.0.1:3000', [HERE, HERE, HERE], false],
  ['the same in IPv6', 'http://[::1]:3000', [HERE, HERE, HERE], false],
])('%s', (_, siteUrl, addresses, hidden) => {
  const db = openTestDatabase()
  for (const from of addresses) {
    recordSecurityEvent(db, { at: NOW, kind: 'sign-in-failed', accountId: null, verb: null, details: { from } })
  }
  recordSecurityEvent(db, { at: NOW, kind: 'session-ended', accountId: null, verb: null, details: { sessions: 1 } })
  expect(areClientsHidden(db, siteUrl)).toBe(hidden)
})

test('what was fixed is seen: only the latest sign-ins count', () => {
  const db = openTestDatabase()
  const from = (address: string) =>
    recordSecurityEvent(db, { at: NOW, kind: 'sign-in', accountId: null, verb: null, details: { from: address } })
  from('192.0.2.1')
  for (let n = 0; n < 50; n += 1) from(HERE)
  expect(areClientsHidden(db, PORTAL)).toBe(true)
  from('192.0.2.1')
  expect(areClientsHidden(db, PORTAL)).toBe(false)
})
