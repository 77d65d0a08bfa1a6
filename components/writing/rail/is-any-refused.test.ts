import { expect, test } from 'vitest'
import { isAnyRefused } from './is-any-refused.ts'

test('a field is refused by its own name or by that of a part of it, and by no other', () => {
  expect(isAnyRefused([{ field: 'leadImage.alt', text: '' }], ['leadImage'])).toBe(true)
  expect(isAnyRefused([{ field: 'event', text: '' }], ['slug', 'event'])).toBe(true)
  expect(isAnyRefused([{ field: 'eventual', text: '' }], ['event'])).toBe(false)
  expect(isAnyRefused([], ['event'])).toBe(false)
})
