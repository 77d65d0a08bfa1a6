import { describe, expect, test } from 'vitest'
import { isIsoDay, type PartialDate, parsePartialDate, partialDateFromDay, relatePartialDates } from './partial-date.ts'
import { partialDateSchema } from './partial-date-schema.ts'

function date(edtf: string): PartialDate {
  const parsed = parsePartialDate(edtf)
  if (parsed === null) throw new Error(`The test needs a date: ${edtf}`)
  return parsed
}

describe('parsePartialDate', () => {
  test.each([
    ['2015', 'year', '2015-01-01', '2015-12-31'],
    ['2010-10', 'month', '2010-10-01', '2010-10-31'],
    ['2015-02', 'month', '2015-02-01', '2015-02-28'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2015-03-02', 'day', '2015-03-02', '2015-03-02'],
    ['2016-02-29', 'day', '2016-02-29', '2016-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['1000-01-01', 'day', '1000-01-01', '1000-01-01'],
    ['9999', 'year', '9999-01-01', '9999-12-31'],
    ['2015-03-03/2015-11-25', 'interval', '2015-03-03', '2015-11-25'],
    ['2010-03/2010-10', 'interval', '2010-03-01', '2010-10-31'],
    ['2010/2012', 'interval', '2010-01-01', '2012-12-31'],
    ['2014-10/2015', 'interval', '2014-10-01', '2015-12-31'],
    ['2015-03/2015', 'interval', '2015-03-01', '2015-12-31'],
    ['2015/2015-03', 'interval', '2015-01-01', '2015-03-31'],
  ])('%s is a %s from %s to %s', (edtf, precision, earliest, latest) => {
    expect(parsePartialDate(edtf)).toEqual({ edtf, precision, earliest, latest })
  })

  test.each([
    '',
    ' 2015',
    '2015\n',
    '203-2015',
    '0999',
    '10000',
    '-2015',
    '15',
    '2015-00',
    '2015-13',
    '2015-3',
    '2015-03-2',
    '2015-02-29',
    '1900-02-29',
    '2015-02-31',
    '2015-04-31',
    '2015-03-00',
    '2015-03-02T10:00',
    '2015?',
    '201X',
    '02.03.2015',
    '٢٠١٥',
    '2015/',
    '/2015',
    '2015/..',
    '2015/2014',
    '2015-03-03/2015-03-02',
    '2015-03-03/2015-02',
    '2015/2016/2017',
    '2015/2016/',
    '2015-02-30/2015-03-01',
  ])('%j is not a date', (text) => {
    expect(parsePartialDate(text)).toBeNull()
  })

  test('an interval whose ends are written alike is that simple date', () => {
    expect(parsePartialDate('2015-03-02/2015-03-02')).toEqual(partialDateFromDay('2015-03-02'))
    expect(parsePartialDate('2015/2015')).toEqual(parsePartialDate('2015'))
    expect(parsePartialDate('201/201')).toBeNull()
  })

  test('a long text is refused', () => {
    expect(parsePartialDate('2015-03-02/'.repeat(10_000))).toBeNull()
    expect(parsePartialDate('2'.repeat(100_000))).toBeNull()
  })
})

test('isIsoDay asks for a whole existing day', () => {
  expect(isIsoDay('2016-02-29')).toBe(true)
  expect(isIsoDay('2015-02-29')).toBe(false)
  expect(isIsoDay('2015-02')).toBe(false)
  expect(isIsoDay('2015-02-01/2015-02-02')).toBe(false)
  expect(isIsoDay('')).toBe(false)
})

test('partialDateFromDay throws when there is no such day', () => {
  expect(partialDateFromDay('2015-03-02').precision).toBe('day')
  expect(() => partialDateFromDay('2015-02-31')).toThrow(RangeError)
  expect(() => partialDateFromDay('2015-02')).toThrow(RangeError)
})

test.each([
  ['2014', '2015', 'before'],
  ['2015-03-02', '2015-03-03', 'before'],
  ['2015', '2014-12-31', 'after'],
  ['2015-11-26', '2015-03-03/2015-11-25', 'after'],
  ['2015-03-02', '2015-03-02', 'equal'],
  ['2015-03', '2015-03', 'overlaps'],
  ['2015', '2015-03-02', 'overlaps'],
  ['2015-11-25', '2015-03-03/2015-11-25', 'overlaps'],
  ['2014/2015', '2015/2016', 'overlaps'],
])('%s is to %s: %s', (a, b, relation) => {
  expect(relatePartialDates(date(a), date(b))).toBe(relation)
})

describe('partialDateSchema', () => {
  test('trims and gives the date', () => {
    expect(partialDateSchema.parse(' 2010-10\u00a0')).toEqual(date('2010-10'))
  })

  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    [undefined, 'missing'],
    ['2015-02-31', 'not-a-date'],
    ['203-2015', 'not-a-date'],
  ])('%j is refused as %s', (input, key) => {
    expect(partialDateSchema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([key])
  })
})
