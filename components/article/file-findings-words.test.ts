import { expect, test } from 'vitest'
import { fileKinds } from '#domain/attachment/file-kind.ts'
import { fileFindingsWords } from './file-findings-words.ts'

const { pdf, docx } = fileKinds
const full = { isTagged: true, hasText: true, title: 'Plan', language: 'pl', pages: 12 }
const bare = { isTagged: false, hasText: false, title: null, language: null, pages: null }

test.each([
  [null, pdf.mimeType, 'nie sprawdzono'],
  [full, pdf.mimeType, '12 stron · ma tekst · ma tagi · tytuł: „Plan” · język: pl'],
  [bare, pdf.mimeType, 'same obrazy stron · bez tagów · bez tytułu · bez języka'],
  [full, docx.mimeType, '12 stron · ma tekst · ma nagłówki · tytuł: „Plan” · język: pl'],
  [
    { ...bare, hasText: true, pages: 1 },
    docx.mimeType,
    '1 strona · ma tekst · bez nagłówków · bez tytułu · bez języka',
  ],
])('%j of %s', (findings, mimeType, words) => {
  expect(fileFindingsWords(findings, mimeType).replaceAll('\u00a0', ' ')).toBe(words)
})
