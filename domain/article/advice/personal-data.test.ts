import { describe, expect, test } from 'vitest'
import { findPesel, isPrivateMailbox } from './personal-data.ts'

describe('a number that may be a PESEL', () => {
  test.each([
    ['of somebody born in 1944', 'PESEL: 44051401359.', '44051401359'],
    ['of somebody born in 2002', 'numer 02270803624 w treści', '02270803624'],
    ['at the end of a line', 'Jan K.\n44051401359', '44051401359'],
  ])('%s', (_, text, found) => {
    expect(findPesel(text)).toBe(found)
  })

  test.each([
    ['another check digit', '44051401358'],
    ['a month that is none', '44131401354'],
    ['a day that is none', '44023001350'],
    ['an account', '44 0514 0135 9000 0000 0000 0000'],
    ['a longer number', '440514013591'],
    ['part of an address', 'sprawa/44051401359'],
    ['a telephone', '48226280120'],
    ['a mobile telephone', '48605687750'],
    ['nothing', 'Zespół liczy 12 osób.'],
  ])('not %s', (_, text) => {
    expect(findPesel(text)).toBeNull()
  })
})

test.each([
  ['jan.k@gmail.com', true],
  ['jan.k@WP.PL', true],
  ['zespol@mswia.example', false],
  ['a@gmail.com.urzad.example', false],
])('%s is somebody’s own: %s', (email, isPrivate) => {
  expect(isPrivateMailbox(email)).toBe(isPrivate)
})
