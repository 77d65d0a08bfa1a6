import { expect, test } from 'vitest'
import { mayBeKnownBrowser, mayHoldSession } from './session-cookies.ts'

const TOKEN = 'eyJhbGciOiJkaXIifQ..ivivivivivivivi.c2VzamEtc2VzamE.dGFn'

test.each([
  [undefined, false],
  ['', false],
  ['komunikat-session=', false],
  ['komunikat-session=tak', false],
  ['komunikat-session=a.b.c.d.e', false],
  [`inne=${TOKEN}`, false],
  [`x-komunikat-session=${TOKEN}`, false],
  [`komunikat-session=${TOKEN}`, true],
  [`a=1; __Host-komunikat-session=${TOKEN}; b=2`, true],
  [`komunikat-session.0=${'a'.repeat(3_900)}; komunikat-session.1=${TOKEN}`, true],
])('a session may be in %s: %s', (cookie, verdict) => {
  expect(mayHoldSession(cookie)).toBe(verdict)
})

test.each([
  [undefined, false],
  ['komunikat.known-browser=1', false],
  ['komunikat.known-browser=k3Jx8QmZp0aLr5Tn', true],
  ['__Secure-komunikat.known-browser=k3Jx8QmZp0aLr5Tn.w9', true],
])('a browser may be known by %s: %s', (cookie, verdict) => {
  expect(mayBeKnownBrowser(cookie)).toBe(verdict)
})
