import { expect, test } from 'vitest'
import { logHref, readParts, toFilter, toPlace, wrongDays } from './log-address.ts'

test('parts of the address are read; what means nothing narrows nothing', () => {
  expect(toFilter(readParts({ kto: '3', co: ' tag.create ', rodzaj: 'tag', rzecz: '7' }))).toEqual({
    actor: 3,
    verb: 'tag.create',
    kind: 'tag',
    subjectId: 7,
    from: undefined,
    until: undefined,
  })
  const nothing = readParts({ kto: '-1', rodzaj: 'król', rzecz: '1e9', od: '2026-02-31', do: ['a', 'b'], x: '' })
  expect(Object.values(toFilter(nothing)).every((value) => value === undefined)).toBe(true)
  expect(toFilter({ kto: 'portal' }).actor).toBe('system')
  expect(readParts({ co: 'x'.repeat(101) })).toEqual({})
})

test('days are whole days in Poland, the last one included', () => {
  const { from, until } = toFilter({ od: '2026-01-15', do: '2026-03-29' })
  expect(from).toBe(Date.parse('2026-01-15T00:00:00+01:00'))
  expect(until).toBe(Date.parse('2026-03-30T00:00:00+02:00'))
})

test.each([
  [{}, []],
  [{ od: '2026-01-15' }, []],
  [{ od: '2026-02-31', do: 'wczoraj' }, ['2026-02-31', 'wczoraj']],
  [{ od: '0000-01-01' }, ['0000-01-01']],
])('%j has days that are none: %j', (parts, expected) => {
  expect(wrongDays(parts)).toEqual(expected)
})

test('places and addresses', () => {
  expect(toPlace({ przed: '120', po: 'x' })).toEqual({ before: 120, after: undefined })
  expect(logHref('/panel/dziennik', { kto: '3', przed: '9' }, { przed: undefined })).toBe('/panel/dziennik?kto=3')
  expect(logHref('/panel/dziennik', {}, {})).toBe('/panel/dziennik')
})

test.each(['9999-12-31', '1000-01-01', '9999-12-30'])('%s at the end of what can be shown breaks nothing', (day) => {
  expect(() => toFilter({ od: day, do: day })).not.toThrow()
})
