import { describe, expect, test } from 'vitest'
import { toBase32 } from './base32.ts'
import { matchingStep, totpAddress, totpCode, totpStep } from './totp.ts'

const SECRET = Buffer.from('12345678901234567890')
const NOW = Date.UTC(2026, 0, 15, 11, 0, 10)

// RFC 6238, appendix B, of whose eight digits apps show the last six.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', (second, code) => {
  expect(totpCode(SECRET, totpStep(second * 1_000))).toBe(code)
})

describe('a typed code', () => {
  const at = (seconds: number) => totpCode(SECRET, totpStep(NOW + seconds * 1_000))
  const step = totpStep(NOW)
  const match = (typed: string, lastStep: number | null = null) => matchingStep(SECRET, { typed, lastStep, now: NOW })

  test('is taken when the clocks differ by 30 seconds, not by more', () => {
    expect([-30, 0, 30].map((seconds) => match(at(seconds)))).toEqual([step - 1, step, step + 1])
    expect([-60, 60].map((seconds) => match(at(seconds)))).toEqual([null, null])
  })

  test('is never taken again, nor one from before it', () => {
    expect(match(at(0), step)).toBeNull()
    expect(match(at(-30), step)).toBeNull()
    expect(match(at(30), step)).toBe(step + 1)
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('"%s" is none', (typed) => {
    expect(match(typed)).toBeNull()
  })

  test('may have the space that apps show', () => {
    expect(match(`${at(0).slice(0, 3)} ${at(0).slice(3)} `)).toBe(step)
  })
})

test('apps get the secret in letters, with the names of the portal and the account', () => {
  expect(toBase32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(totpAddress(SECRET, { issuer: 'Portal: próba', account: 'anna@urzad.example' })).toBe(
    'otpauth://totp/Portal%3A%20pr%C3%B3ba:anna%40urzad.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Portal%3A%20pr%C3%B3ba',
  )
})
