import { expect, test } from 'vitest'
import { MAX_PASTED } from './institution-input.ts'
import { pastedNames } from './pasted-list.ts'

test('marks of a list and empty lines are left out, names stay as they are', () => {
  const text = `
    1. Komenda Wojewódzka Policji w Łodzi,
    2) Straż Graniczna;

    – Fundacja „Bezpieczny Dom”.
    •\u00a0Sąd Okręgowy
    a) 4 Wojskowy Szpital
    112 – centrum powiadamiania`
  expect(pastedNames(text)).toEqual({
    names: [
      'Komenda Wojewódzka Policji w Łodzi',
      'Straż Graniczna',
      'Fundacja „Bezpieczny Dom”',
      'Sąd Okręgowy',
      '4 Wojskowy Szpital',
      '112 – centrum powiadamiania',
    ],
    left: 0,
  })
})

test.each(['', ' \n \r\n\t', '1. \n– '])('%j says nothing', (text) => {
  expect(pastedNames(text).names.filter((name) => name.length > 2)).toEqual([])
})

test('what is too much is counted', () => {
  const { names, left } = pastedNames('Policja\n'.repeat(MAX_PASTED + 3))
  expect([names.length, left]).toEqual([MAX_PASTED, 3])
})
