import { expect, test } from 'vitest'
import { mentionBefore } from './mention-before.ts'

test.each([
  ['@', ''],
  ['Zgoda? @Ann', 'Ann'],
  ['(@łuk', 'łuk'],
  ["@O'Br", "O'Br"],
  ['@Anna ', null],
  ['anna@urzad', null],
  ['Bez znaku', null],
])('%j: %j', (text, typed) => {
  expect(mentionBefore(text)).toBe(typed)
})
