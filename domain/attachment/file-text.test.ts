import { expect, test } from 'vitest'
import { MAX_FILE_TEXT, tidyFileText } from './file-text.ts'

test.each([
  ['woje-\nwództwo śląskie', 'województwo śląskie'],
  ['polsko-\nNiemiecki', 'polsko-\nNiemiecki'],
  ['2015-\n2018', '2015-\n2018'],
  ['o\ufb01ara', 'ofiara'],
  ['  a \t b \n\n\n c ', 'a b\nc'],
  ['plan\u0000 dzia\u00adłań\u202e', 'plan działań'],
  ['\n \t\n', ''],
])('%j → %j', (text, tidy) => {
  expect(tidyFileText(text)).toBe(tidy)
})

test('a long text is cut, never inside a character', () => {
  const long = tidyFileText(`a${'😀'.repeat(MAX_FILE_TEXT)}`)
  expect(long.length).toBe(MAX_FILE_TEXT)
  expect(long.isWellFormed()).toBe(true)
})
