import { expect, test } from 'vitest'
import { truncateAtWord } from './truncate-at-word.ts'

test.each([
  ['', 10, ''],
  ['Zespół', 6, 'Zespół'],
  ['Zespół powołano dziś.', 15, 'Zespół…'],
  ['Zespół powołano dziś.', 16, 'Zespół powołano…'],
  ['Zespół powołano dziś.', 17, 'Zespół powołano…'],
  ['Zespół powołano dziś.', 21, 'Zespół powołano dziś.'],
  ['Pierwszy akapit.\nDrugi  akapit.', 40, 'Pierwszy akapit. Drugi akapit.'],
  ['Zespół, który działa', 9, 'Zespół…'],
  ['Konstantynopolitańczykowianeczka', 10, 'Konstanty…'],
  ['😀😀😀', 4, '😀…'],
  ['w\u00a0domu jest', 9, 'w\u00a0domu…'],
])('of %j in %i: %j', (text, max, expected) => {
  expect(truncateAtWord(text, max)).toBe(expected)
  expect(truncateAtWord(text, max).length).toBeLessThanOrEqual(Math.max(max, 1))
})
