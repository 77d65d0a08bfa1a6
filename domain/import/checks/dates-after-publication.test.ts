import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { datesAfterPublication } from './dates-after-publication.ts'

test.each([
  ['• zespół powołany 03.03.2015', ['03.03.2015']],
  ['• zespół powołany 02.03.2015', []],
  ['• spotkanie 03.03.2015', []],
  ['Zespół powołany 03.03.2015.', []],
])('%j on a page of 02.03.2015', (text, found) => {
  expect(foundIn(datesAfterPublication(checkInputOf(text)))).toEqual(found)
})
