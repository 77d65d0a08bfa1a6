import { describe, expect, test } from 'vitest'
import {
  formatWarsawDay,
  formatWarsawInstant,
  formatWarsawTime,
  instantFromWarsaw,
  isClockTime,
  isoWithWarsawOffset,
  warsawDay,
} from './warsaw-time.ts'

const at = (iso: string) => Date.parse(iso)

describe('an instant as seen in Warsaw', () => {
  test.each([
    ['2015-06-15T23:30:00Z', '2015-06-16', '1.30', '2015-06-16T01:30:00+02:00'],
    ['2015-12-31T23:30:00Z', '2016-01-01', '0.30', '2016-01-01T00:30:00+01:00'],
    ['2015-12-31T22:59:59.999Z', '2015-12-31', '23.59', '2015-12-31T23:59:59+01:00'],
    ['2015-06-15T22:00:00Z', '2015-06-16', '0.00', '2015-06-16T00:00:00+02:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '1.59', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '3.00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '2.30', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '2.30', '2026-10-25T02:30:00+01:00'],
    ['1970-01-01T00:00:00Z', '1970-01-01', '1.00', '1970-01-01T01:00:00+01:00'],
    ['1969-12-31T23:59:59.500Z', '1970-01-01', '0.59', '1970-01-01T00:59:59+01:00'],
    ['1910-01-01T00:00:00Z', '1910-01-01', '1.24', '1910-01-01T01:24:00+01:24'],
  ])('%s', (iso, day, time, withOffset) => {
    expect(warsawDay(at(iso))).toBe(day)
    expect(formatWarsawTime(at(iso))).toBe(time)
    expect(isoWithWarsawOffset(at(iso))).toBe(withOffset)
  })

  test('in words', () => {
    expect(formatWarsawDay(at('2015-03-01T23:00:00Z'))).toBe('2 marca 2015 r.')
    expect(formatWarsawInstant(at('2015-03-02T09:32:00Z'))).toBe('2 marca 2015 r., godz. 10.32')
    expect(formatWarsawInstant(at('2015-03-02T08:05:00Z'))).toBe('2 marca 2015 r., godz. 9.05')
    const twice = '25 października 2026 r., godz. 2.30'
    expect(formatWarsawInstant(at('2026-10-25T00:30:00Z'))).toBe(`${twice} (czas letni)`)
    expect(formatWarsawInstant(at('2026-10-25T01:30:00Z'))).toBe(`${twice} (czas zimowy)`)
    expect(formatWarsawInstant(at('2026-10-25T02:00:00Z'))).toBe('25 października 2026 r., godz. 3.00')
  })

  test('what is no instant throws', () => {
    expect(() => warsawDay(Number.NaN)).toThrow(RangeError)
    expect(() => warsawDay(Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => warsawDay(9e15)).toThrow(RangeError)
    expect(() => warsawDay(at('-000500-01-01T00:00:00Z'))).toThrow(RangeError)
    expect(() => warsawDay(at('+012000-01-01T00:00:00Z'))).toThrow(RangeError)
  })
})

describe('instantFromWarsaw', () => {
  test.each([
    ['2015-03-02', '10:32', '2015-03-02T09:32:00Z'],
    ['2015-06-16', '01:30', '2015-06-15T23:30:00Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['2016-02-29', '00:00', '2016-02-28T23:00:00Z'],
    ['1000-01-01', '00:00', '0999-12-31T22:36:00Z'],
    ['9999-12-31', '23:59', '9999-12-31T22:59:00Z'],
  ])('%s %s', (day, time, iso) => {
    expect(instantFromWarsaw(day, time)).toEqual({ kind: 'instant', at: at(iso) })
  })

  test.each(['02:00', '02:30', '02:59'])('%s does not exist on the day clocks go forward', (time) => {
    expect(instantFromWarsaw('2026-03-29', time)).toEqual({ kind: 'missing' })
  })

  test.each(['02:00', '02:30', '02:59'])('%s comes twice on the day clocks go back', (time) => {
    const first = at(`2026-10-25T00:${time.slice(3)}:00Z`)
    expect(instantFromWarsaw('2026-10-25', time)).toEqual({ kind: 'twice', first, second: first + 3_600_000 })
  })

  test('gives back what was shown, for every hour of a year', () => {
    for (let ms = at('2026-01-01T00:00:00Z'); ms < at('2027-01-01T00:00:00Z'); ms += 3_600_000) {
      const found = instantFromWarsaw(warsawDay(ms), formatWarsawTime(ms).replace('.', ':').padStart(5, '0'))
      if (found.kind === 'twice') expect([found.first, found.second]).toContain(ms)
      else expect(found).toEqual({ kind: 'instant', at: ms })
    }
  })

  test.each([
    ['2015-02-31', '10:00'],
    ['2015-02', '10:00'],
    ['2015-02-01', '24:00'],
    ['2015-02-01', '9:00'],
    ['2015-02-01', '10:60'],
    ['2015-02-01', '10:00:00'],
  ])('%s %s throws', (day, time) => {
    expect(() => instantFromWarsaw(day, time)).toThrow(RangeError)
  })
})

test('isClockTime', () => {
  expect(isClockTime('00:00')).toBe(true)
  expect(isClockTime('23:59')).toBe(true)
  expect(isClockTime('24:00')).toBe(false)
  expect(isClockTime('9:30')).toBe(false)
  expect(isClockTime('')).toBe(false)
})
