import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textTokens } from './text-tokens.ts'

const wordsOf = (text: string) => textTokens(text).map(({ word }) => word)

test.each([
  ['Zespół ds. handlu', ['Zespół', 'do', 'spraw', 'handlu']],
  ['DS. ds', ['do', 'spraw', 'do', 'spraw']],
  ['AK-owiec, d’Arc; 22 628', ['AK', 'owiec', 'd', 'Arc', '22', '628']],
  ['e\u0301\u0301a \u0301a', ['e\u0301\u0301a', 'a']],
  ['救命 допомога', ['救命', 'допомога']],
  ['', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('words are what an expression over the letters of Unicode finds, and stand where they are said to stand', () => {
  const text = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ź', 'ł', ' ', '\ud800', '𝒳', '\u{1d165}')),
  )
  fc.assert(
    fc.property(text, (parts) => {
      const all = parts.join('').replace(/ds/gi, '')
      const expected = [...all.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)]
      expect(textTokens(all)).toEqual(
        expected.map(({ 0: word, index }) => ({ word, start: index, end: index + word.length })),
      )
    }),
  )
})
