import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { impossibleDates } from './impossible-dates.ts'

test.each([
  ['do 31.02.2015 r. i 29.02.2015', ['31.02.2015', '29.02.2015']],
  ['31 kwietnia 2015 r.', ['31 kwietnia 2015 r.']],
  ['2015-13-01', ['2015-13-01']],
  ['12.13.2015, a potem 2015-02-30', ['12.13.2015', '2015-02-30']],
  ['29.02.2016 i 2016-02-29', []],
  ['nr 2015-13-01-7', []],
])('%j', (text, found) => {
  expect(foundIn(impossibleDates(checkInputOf(text)))).toEqual(found)
})
