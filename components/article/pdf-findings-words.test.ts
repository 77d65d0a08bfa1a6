import { expect, test } from 'vitest'
import { pdfFindingsWords } from './pdf-findings-words.ts'

test.each([
  [null, 'nie sprawdzono'],
  [{ isTagged: true, hasText: true, title: 'Plan', language: 'pl' }, 'ma tekst · ma tagi · tytuł: „Plan” · język: pl'],
  [
    { isTagged: false, hasText: false, title: null, language: null },
    'same obrazy stron · bez tagów · bez tytułu · bez języka',
  ],
])('%j', (findings, words) => {
  expect(pdfFindingsWords(findings)).toBe(words)
})
