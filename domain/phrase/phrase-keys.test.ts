import { expect, test } from 'vitest'
import type { Phrase } from './phrase.ts'
import { phraseExpression, toIndexed } from './phrase-keys.ts'
import { phrasePlaces } from './phrase-places.ts'

const phrase = (words: string): Phrase => ({ words, wholeWords: false })

/** Whether the index would find the text. */
function isFound(text: string, words: string): boolean {
  const keys = (phraseExpression(phrase(words)) ?? '')
    .split(' AND ')
    .map((key) => key.slice(1, -1).replaceAll('""', '"'))
  return keys.every((key) => toIndexed(text).includes(key))
}

test.each([
  ['Dzwoń: +48 (22) 628-01-20 (całą dobę)', '22 628 01 20'],
  ['tel. 226280120', '+48 22 628 01 20'],
  ['0048 22 628 01 20', '(22) 628 01 20'],
  ['ul. DOBRA 3 22 628 01 20', 'ul. dobra 3'],
  ['Fundacja  „La Strada”', 'fundacja „la strada”'],
  ['w dniu 02.03.2015 r.', '02.03.2015'],
  ['https://stary.gov.pl/a-b?c=1', 'stary.gov.pl/a'],
  ['kod 00-950, Warszawa', '00-950'],
  ['Łódź', 'łódź'],
])('what is there is found by its keys: %s ∋ %s', (text, words) => {
  expect(phrasePlaces(text, phrase(words))).toHaveLength(1)
  expect(isFound(text, words)).toBe(true)
})

test('what is not there is not', () => {
  expect(isFound('tel. 22 628 01 21', '22 628 01 20')).toBe(false)
})

test('two signs have no key', () => {
  expect(phraseExpression(phrase('ab'))).toBeNull()
  expect(phraseExpression(phrase('a"b'))).toBe('"a""b"')
})
