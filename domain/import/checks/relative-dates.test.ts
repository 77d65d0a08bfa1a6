import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { relativeDates } from './relative-dates.ts'

test.each([
  ['15 listopada br. odbyło się', ['br.']],
  ['w maju b.r. i ub. r.', ['b.r.', 'ub. r.']],
  ['W chwili obecnej działa', ['W chwili obecnej']],
  ['w  chwili\u00a0obecnej', ['w  chwili\u00a0obecnej']],
  ['Obecnie i aktualnie', ['Obecnie', 'aktualnie']],
  ['do dnia dzisiejszego, na dzień dzisiejszy', ['do dnia dzisiejszego', 'na dzień dzisiejszy']],
  ['w ubiegłym roku, w zeszłym tygodniu', ['w ubiegłym roku', 'w zeszłym tygodniu']],
  ['niedawno otwarto', ['niedawno']],
  ['currently, last year', ['currently', 'last year']],
  ['obecność, brat, nieobecnie, dzisiejszy', []],
  ['w ubiegłym wieku', []],
])('%j', (text, found) => {
  expect(foundIn(relativeDates(checkInputOf(text)))).toEqual(found)
})

test('the day of publication is said', () => {
  expect(relativeDates(checkInputOf('niedawno', '2017-10-24'))[0]?.context?.publishedOn).toBe('2017-10-24')
})
