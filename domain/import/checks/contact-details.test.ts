import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { contactDetails } from './contact-details.ts'

test.each([
  ['pisz: biuro.pomocy@urzad.example.', ['biuro.pomocy@urzad.example']],
  ['pod numerem 22 555 01 23,', ['22 555 01 23']],
  ['tel. (22) 555-01-23', ['(22) 555-01-23']],
  ['tel. +48 600 555 012', ['+48 600 555 012']],
  ['zadzwoń: 600555012', ['600555012']],
  ['telefon 112', ['telefon 112']],
  ['infolinia: 116 123', ['infolinia: 116 123']],
  ['464 044 844 zł', []],
  ['konto 12 3456 7890 1234', []],
  ['20 155 osób', []],
  ['2013 2014', []],
  ['kod 00-583', []],
  ['w 112 gminach', []],
  ['@urzad', []],
])('%j', (text, found) => {
  expect(foundIn(contactDetails(checkInputOf(text)))).toEqual(found)
})
