import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'

test.each([
  ['„Droga do domu', ['„']],
  ['Droga” do domu', ['”']],
  ['projekt "Droga', ['"']],
  ['„a «b” c', ['”']],
  ['„Droga” do domu', []],
  ['„Droga“', []],
  ['“Road”', []],
  ['"Droga" i "dom"', []],
  ['„Droga"', []],
  ['„jeden «dwa» trzy”', []],
  ['»jeden«', []],
  ['', []],
])('%j', (text, found) => {
  expect(foundIn(unbalancedQuotes(checkInputOf(text)))).toEqual(found)
})
