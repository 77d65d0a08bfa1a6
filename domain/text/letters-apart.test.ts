import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersApart } from './letters-apart.ts'

test.each([
  ['zespol', 'zespol', 0],
  ['zepsol', 'zespol', 1],
  ['szkolene', 'szkolenie', 1],
  ['szkolnie', 'szkolenia', 2],
  ['pomoc', 'policja', 3],
  ['', 'ab', 2],
  ['kot', 'kotlownia', 3],
])('%s and %s: %i', (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart)
  expect(lettersApart(other, one, 2)).toBe(apart)
})

test('one change is one letter apart, wherever it is made', () => {
  const word = fc.string({ minLength: 2, maxLength: 12, unit: fc.constantFrom(...'abc') })
  fc.assert(
    fc.property(word, fc.nat(), (text, place) => {
      const at = place % text.length
      expect(lettersApart(text, `${text.slice(0, at)}z${text.slice(at)}`, 2)).toBe(1)
      expect(lettersApart(text, `${text.slice(0, at)}z${text.slice(at + 1)}`, 2)).toBe(1)
    }),
  )
})
