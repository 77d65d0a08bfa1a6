import { describe, expect, test } from 'vitest'
import { amount } from './amount.ts'

describe('an amount of money in Polish', () => {
  test.each([
    [46_404_484, 'EUR', '464 044,84 EUR'],
    [39_443_811, 'EUR', '394 438,11 EUR'],
    [5_600_000, 'PLN', '56 000 zł'],
    [161_400, 'PLN', '1614 zł'],
    [5, 'EUR', '0,05 EUR'],
    [150, 'NOK', '1,50 NOK'],
    [110_000_000, 'PLN', '1 100 000 zł'],
  ])('%i of %s is "%s"', (minor, currency, words) => {
    expect(amount(minor, currency)).toBe(words)
  })
})
