import { expect, test } from 'vitest'
import { isEnglishText } from './english-text.ts'

test.each([
  'Improved structures to prevent trafficking in human beings',
  'Know before you go to work in another country',
  'Victims of crime',
])('%j is English', (text) => {
  expect(isEnglishText(text)).toBe(true)
})

test.each([
  '',
  'PL-15',
  'La Strada',
  'Poprawa pracy',
  'Droga do pracy za granica',
  'To by on',
  'Safer Roads',
  'Fundacja dla the of',
])('%j may not be', (text) => {
  expect(isEnglishText(text)).toBe(false)
})
