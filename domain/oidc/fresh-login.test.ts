import { expect, test } from 'vitest'
import { PROOF_LASTS_MS } from '../account/session-limits.ts'
import { isFreshLogin, PROVIDER_CLOCK_MS, provenSince } from './fresh-login.ts'

const NOW = Date.UTC(2026, 0, 15, 11)
const sentAt = NOW - 30_000

test.each([
  ['after the browser was sent there', sentAt + 10_000, true],
  ['before that, by what clocks may differ', sentAt - PROVIDER_CLOCK_MS, true],
  ['earlier than that', sentAt - PROVIDER_CLOCK_MS - 1, false],
  ['a little later than our clock says', NOW + PROVIDER_CLOCK_MS, true],
  ['at a time that has not come', NOW + PROVIDER_CLOCK_MS + 1, false],
  ['nobody knows when', null, false],
])('a login %s is fresh or not', (_, loginAt, is) => {
  expect(isFreshLogin({ loginAt, sentAt, now: NOW })).toBe(is)
})

test.each([
  ['as long as the login there is ago', NOW - 60_000, NOW - 60_000],
  ['since now, where that clock is a little ahead', NOW + PROVIDER_CLOCK_MS, NOW],
  ['no more, where that clock is far ahead', NOW + PROVIDER_CLOCK_MS + 1, NOW - PROOF_LASTS_MS],
  ['no more, where nobody knows', null, NOW - PROOF_LASTS_MS],
])('a session from there is proved %s', (_, loginAt, since) => {
  expect(provenSince(loginAt, NOW)).toBe(since)
})
