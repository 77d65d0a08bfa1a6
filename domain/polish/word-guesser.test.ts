import { expect, test } from 'vitest'
import { wordGuesser } from './word-guesser.ts'

const guesser = wordGuesser(`# Reguły
a 1 0
em 2
zie 3 2e 3
owi 3
abcdefg 7x
`)

test.each([
  // The longest ending decides, and no other.
  ['covidem', ['covid']],
  ['covida', ['covid', 'covida']],
  ['covidzie', ['covid', 'covidze']],
  // No ending has a rule: the word is its own stem.
  ['covid', ['covid']],
  ['ковід', ['ковід']],
  // Short words and what would leave too little.
  ['tem', ['tem']],
  ['aowi', ['aowi']],
  ['abcdefg', ['abcdefg']],
  ['aabcdefg', ['aabcdefg']],
  ['ababcdefg', ['abx']],
])('%s has the stems %j', (word, stems) => {
  expect(guesser.stems(word)).toEqual(stems)
})

test('without rules every word is its own stem', () => {
  expect(wordGuesser('').stems('covidem')).toEqual(['covidem'])
})
