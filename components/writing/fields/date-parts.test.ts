import { expect, test } from 'vitest'
import { typedDate } from '#domain/typed-date.ts'
import { fromDateParts, toDateParts } from './date-parts.ts'

test.each([
  ['2015-03-02', { year: '2015', month: '3', day: '2' }],
  ['2010-10', { year: '2010', month: '10', day: '' }],
  ['2011', { year: '2011', month: '', day: '' }],
  [null, { year: '', month: '', day: '' }],
])('%s in three fields and back', (edtf, parts) => {
  expect(toDateParts(edtf)).toEqual(parts)
  expect(fromDateParts(parts)).toBe(edtf)
})

test('half a date is kept as it is typed, and is none', () => {
  expect(fromDateParts({ year: '', month: '3', day: '2' })).toBe('-03-02')
  expect(toDateParts('-03-02')).toEqual({ year: '', month: '3', day: '2' })
  expect(fromDateParts({ year: '20', month: '', day: '5' })).toBe('20--05')
  expect(toDateParts('20--05')).toEqual({ year: '20', month: '', day: '5' })
  expect(fromDateParts({ year: ' ', month: '', day: '-' })).toBe(null)
})

test('an interval fits no three fields', () => {
  expect(toDateParts('2015-03-03/2015-11-25')).toBe(null)
})

test.each([
  [{ year: '2015', month: '2', day: '31' }, '31.02.2015'],
  [{ year: '2015', month: 'luty', day: '31' }, '31.luty.2015'],
  [{ year: '2015', month: '', day: '3' }, '03.2015'],
])('%j that cannot be a date is named as typed', (parts, named) => {
  expect(typedDate(fromDateParts(parts) ?? '')).toBe(named)
})
