import { expect, test } from 'vitest'
import { isOwnAddress } from './address-text.ts'

test.each([
  ['https://kcik.pl', 'https://kcik.pl', true],
  ['https://kcik.pl', 'https://kcik.pl/', true],
  [' kcik.pl/pomoc/ ', 'http://www.kcik.pl/pomoc', true],
  ['www.gov.pl', 'https://www.gov.pl/', true],
  // Paper needs the rest of the address.
  ['gov.pl', 'https://www.gov.pl/web/handel-ludzmi', false],
  ['https://www.gov.pl/web', 'https://www.gov.pl/web?a=1', false],
  ['https://kcik.pl', 'https://evil.example/kcik.pl', false],
  ['Krajowe Centrum', 'https://kcik.pl', false],
  ['', 'https://', true],
])('%j, which leads to %j: %s', (text, href, isOwn) => {
  expect(isOwnAddress(text, href)).toBe(isOwn)
})
