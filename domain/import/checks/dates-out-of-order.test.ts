import { expect, test } from 'vitest'
import { checkInputOf } from '../testing/check-input-of.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'

/** The dates named for a list of these days, with the year suggested. */
function odd(...days: string[]): string[] {
  const findings = datesOutOfOrder(checkInputOf(days.map((day) => `• powołano ${day}`).join('\n')))
  return findings.map(({ context }) => `${context?.found} ${context?.suggestedYear ?? '-'}`)
}

test('the odd date is named, its neighbours are not', () => {
  expect(odd('19.05.2014', '07.10.2014', '07.10.2014', '24.11.2014', '26.01.2014', '09.02.2015')).toEqual([
    '26.01.2014 2015',
  ])
})

test('it says between which dates it stands, and on which line', () => {
  const input = checkInputOf('Wstęp.\n\n• 1.01.2014\n• 5.05.2013\n• 1.03.2014\n• 2.03.2014')
  expect(datesOutOfOrder(input)).toMatchObject([
    { line: 4, context: { found: '5.05.2013', before: '1.01.2014', behind: '1.03.2014', or: '1.01.2014' } },
  ])
})

test.each([
  ['in order', ['19.05.2014', '07.10.2014', '07.10.2014'], []],
  ['backwards in order', ['09.02.2015', '24.11.2014', '07.10.2014'], []],
  ['backwards with one odd', ['09.02.2015', '24.11.2014', '07.12.2014', '07.10.2014', '01.05.2014'], ['07.12.2014 -']],
  [
    'at the end, the day of publication bounds the year',
    ['01.05.2014', '07.10.2014', '12.12.2014', '10.01.2014'],
    ['10.01.2014 2015'],
  ],
  ['two years would do: none is suggested', ['01.01.2010', '02.02.2009', '03.03.2014', '04.04.2014'], ['02.02.2009 -']],
  [
    'of two neighbours the one that another year puts right',
    ['01.03.2014', '01.04.2014', '20.12.2015', '10.01.2015', '01.02.2015'],
    ['20.12.2015 2014'],
  ],
  ['in no order at all', ['01.05.2014', '01.03.2014', '01.04.2014', '01.02.2014', '01.06.2014', '01.01.2014'], []],
  ['too few', ['01.05.2014', '01.03.2014'], []],
  ['months are no days', ['maj 2014', 'marzec 2014', 'czerwiec 2014', 'lipiec 2014'], []],
])('%s', (_, days, expected) => {
  expect(odd(...days)).toEqual(expected)
})
