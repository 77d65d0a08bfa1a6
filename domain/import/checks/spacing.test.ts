import { describe, expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { doubleSpaces, missingSpaces, spaceBeforePunctuation } from './spacing.ts'

describe('spaceBeforePunctuation', () => {
  test.each(['w regionie , gdzie', 'koniec .', 'tak ; nie', 'w nawiasie ) dalej', 'naprawdę !', 'słowo\u00a0,'])(
    '%j',
    (text) => {
      expect(spaceBeforePunctuation(checkInputOf(text))).toHaveLength(1)
    },
  )
  test.each(['w regionie, gdzie', 'plik .pdf', 'art. 5 ust. 1', 'uśmiech :)', '(a) b', 'tak … nie', '– nie'])(
    '%j is right',
    (text) => {
      expect(spaceBeforePunctuation(checkInputOf(text))).toEqual([])
    },
  )
})

describe('doubleSpaces', () => {
  test.each([
    ['do  celu', ['  ']],
    ['do\u00a0 celu i \u00a0dalej', ['\u00a0 ', ' \u00a0']],
    ['raz   dwa', ['   ']],
    ['do\u00a0celu', []],
    ['koniec.  ', []],
  ])('%j', (text, found) => {
    expect(foundIn(doubleSpaces(checkInputOf(text)))).toEqual(found)
  })
  test('a break between lines is no space', () => {
    expect(doubleSpaces(checkInputOf('raz \n dwa'))).toEqual([])
  })
})

test.each([
  ['koniec.Następnie', 1],
  ['raz,Dwa', 1],
  ['koniec. Następnie', 0],
  ['www.Urzad.example', 0],
  ['jan.Kowal@urzad.Example', 1],
  ['np.ABC', 0],
])('no space behind a mark in %j', (text, count) => {
  expect(missingSpaces(checkInputOf(text))).toHaveLength(count)
})
