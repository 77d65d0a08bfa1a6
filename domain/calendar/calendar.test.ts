import { expect, test } from 'vitest'
import { type CalendarEntry, entriesByDay, isPast } from './calendar-entry.ts'
import { daysOf, isCalendarMonth, monthAt, monthLater, stretchOf, weeksOf } from './calendar-month.ts'

test.each([
  ['2026-12', true],
  ['2026-13', false],
  ['2026-00', false],
  ['1999-12', false],
  ['2026-1', false],
  ['', false],
])('%s is a month of the calendar: %s', (text, is) => expect(isCalendarMonth(text)).toBe(is))

test('the month is that of Warsaw', () => {
  expect(monthAt(Date.parse('2026-11-30T22:59:59Z'))).toBe('2026-11')
  expect(monthAt(Date.parse('2026-11-30T23:00:00Z'))).toBe('2026-12')
})

test('months follow each other over years, and end with the calendar', () => {
  expect([monthLater('2026-12', 1), monthLater('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect([monthLater('2099-12', 1), monthLater('2000-01', -1)]).toEqual([null, null])
})

test('weeks begin on Monday, and a leap day has its place', () => {
  expect(weeksOf('2026-12')[0]).toEqual([
    null,
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ])
  expect(weeksOf('2026-02')).toHaveLength(5)
  // From a Monday to a Sunday: no day of another month.
  expect(weeksOf('2027-02').flat()).not.toContain(null)
  expect(daysOf('2028-02').at(-1)).toBe('2028-02-29')
  expect(weeksOf('2026-08').flat().filter(Boolean)).toHaveLength(31)
})

test('a month in which clocks change is an hour longer or shorter', () => {
  const hours = (month: string) => (stretchOf(month).to - stretchOf(month).from) / 3_600_000
  expect([hours('2026-10'), hours('2026-03'), hours('2026-11')]).toEqual([31 * 24 + 1, 31 * 24 - 1, 30 * 24])
  expect(stretchOf('2026-02')).toMatchObject({ first: '2026-02-01', last: '2026-02-28' })
})

const entry = (some: Partial<CalendarEntry>): CalendarEntry => ({
  kind: 'publication',
  articleId: 1,
  title: 'Wiadomość',
  day: '2026-10-25',
  at: null,
  isUnapproved: false,
  ...some,
})

test('of one day what has an hour is first, the two hours of October in their order', () => {
  const [summer, winter] = [Date.parse('2026-10-25T00:30:00Z'), Date.parse('2026-10-25T01:30:00Z')]
  const listed = entriesByDay([
    entry({ kind: 'validity-end', articleId: 9 }),
    entry({ articleId: 2, at: winter }),
    entry({ articleId: 3, at: summer }),
    entry({ kind: 'archiving', articleId: 1, at: winter }),
    entry({ day: '2026-10-26' }),
  ])
  expect(listed.get('2026-10-25')?.map(({ articleId }) => articleId)).toEqual([3, 2, 1, 9])
  expect([...listed.keys()]).toEqual(['2026-10-25', '2026-10-26'])
})

test('a day is past when it is over, an hour when it has struck', () => {
  const noon = Date.parse('2026-10-25T11:00:00Z')
  expect([isPast(entry({}), noon), isPast(entry({ day: '2026-10-24' }), noon)]).toEqual([false, true])
  expect([isPast(entry({ at: noon - 1 }), noon), isPast(entry({ at: noon }), noon)]).toEqual([true, false])
})
