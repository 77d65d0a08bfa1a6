import { expect, test } from 'vitest'
import { findPhrases } from './find-words.ts'

/** What is found, as it stands in the text. */
function found(text: string, ...phrases: string[]): string[] {
  return findPhrases(phrases)(text).map(({ from, to }) => text.slice(from, to))
}

test.each([
  ['Prowadzi Jan Kowalski.', 'Jan Kowalski', ['Jan Kowalski']],
  ['JAN KOWALSKI, Jan\u00a0Kowalski', 'jan kowalski', ['JAN KOWALSKI', 'Jan\u00a0Kowalski']],
  ['sprawa-jan-kowalski-2015', 'Jan Kowalski', ['jan-kowalski']],
  ['pisz: jan.kowalski@urzad.example!', 'jan.kowalski@urzad.example', ['jan.kowalski@urzad.example']],
  ['Łódź i LODZ', 'łódź', ['Łódź', 'LODZ']],
  ['Zażółć gęślą jaźń', 'zazolc gesla', ['Zażółć gęślą']],
  ['Jana Kowalskiego nie ma', 'Jan Kowalski', []],
  ['Kowalskimi', 'Kowalski', []],
  ['Jan.     Kowalski', 'Jan Kowalski', []],
  ['tel. 22 628 01 20 i 226280120, +48 22-628-01-20', '22 628 01 20', ['22 628 01 20', '226280120', '22-628-01-20']],
  ['PESEL 44051401359.', '44051401359', ['44051401359']],
  ['nr 1440514013590', '44051401359', []],
  ['', 'Kowalski', []],
])('in „%s” „%s” is %j', (text, phrase, places) => {
  expect(found(text, phrase)).toEqual(places)
})

test('of two phrases at one place the longer one is taken, and places never reach into one another', () => {
  expect(found('Anna Maria Nowak, Maria Nowak', 'Maria Nowak', 'Anna Maria Nowak')).toEqual([
    'Anna Maria Nowak',
    'Maria Nowak',
  ])
})
