import { expect, test } from 'vitest'
import { cardAddress, parseCardName } from './card-address.ts'

const name = { revisionId: 12, stamp: 'ab'.repeat(8) }

test('an address names the revision and what the picture says', () => {
  expect(cardAddress(name)).toBe('/media/karta/12-abababababababab.png')
  expect(parseCardName('12-abababababababab.png')).toEqual(name)
})

test.each([
  '12.png',
  '012-abababababababab.png',
  '12-ABABABABABABABAB.png',
  '12-abab.png',
  '-1-abababababababab.png',
  '',
])('no picture: %s', (file) => {
  expect(parseCardName(file)).toBeNull()
})
