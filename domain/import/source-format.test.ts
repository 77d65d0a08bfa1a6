import { describe, expect, test } from 'vitest'
import { looksBinary, looksLikeHtml } from './source-format.ts'

describe('looksLikeHtml', () => {
  test.each(['<!DOCTYPE html><p>', '\n<html lang="pl">', '<p>Tekst', '  <div class="a">', '<!-- saved -->\n<html>'])(
    '%j is',
    (text) => {
      expect(looksLikeHtml(text)).toBe(true)
    },
  )
  test.each(['', 'Strona <b>ważna</b>', 'a < b', 'Strona znajduje się w archiwum.'])('%j is not', (text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })
})

describe('looksBinary', () => {
  test.each(['a\u0000b', '\u0001\u0002\u0003'.repeat(10), '\uFFFD'.repeat(20)])('%j is', (text) => {
    expect(looksBinary(text)).toBe(true)
  })
  test.each(['', 'ą\tę\r\n', `${'tekst '.repeat(100)}\u0001`])('%j is not', (text) => {
    expect(looksBinary(text)).toBe(false)
  })
})
