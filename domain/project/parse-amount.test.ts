import { expect, test } from 'vitest'
import { amountText, parseAmount } from './parse-amount.ts'

test.each([
  ['56 000', 5_600_000],
  ['56000,00', 5_600_000],
  ['464\u00a0044,84', 46_404_484],
  ['1.234,5', 123_450],
  ['0', 0],
  [' ', null],
])('%j is %j', (text, minor) => {
  expect(parseAmount(text)).toBe(minor)
})

test.each(['-1', '1.23', '1,234,5', 'sto', '1e9', '99999999999999999', '1,', ',5'])('%j is no amount', (text) => {
  expect(parseAmount(text)).toBeNaN()
})

test.each([0, 1, 10, 100, 46_404_484, 5_600_000])('%i written and read again', (minor) => {
  expect(parseAmount(amountText(minor))).toBe(minor)
})
