import { expect, test } from 'vitest'
import { foldKey } from './fold-key.ts'

test.each([
  ['', ''],
  [' \u00a0\n', ''],
  ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc gesla jazn'],
  ['zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['Lo\u0301dz\u0301', 'lodz'],
  ['Łódź', 'lodz'],
  ['ĐđØøÆæŒœßẞÞðħŧı', 'ddooaeaeoeoessssthdhti'],
  ['İstanbul', 'istanbul'],
  ['Příliš žluťoučký kůň', 'prilis zlutoucky kun'],
  ['ﬁnał', 'final'],
  ['ŉ d´Arc ＂x＂ ﹘ a‑b', '\'n d\'arc "x" - a-b'],
  ['w\u00a0Łodzi\u202fi\u2009w\tKrakowie', 'w lodzi i w krakowie'],
  ['  dwa   odstępy ', 'dwa odstepy'],
  ['„Poprawa «struktur»”', '"poprawa "struktur""'],
  ["“dobry” 'zły' ‘inny’ d’Arc", "\"dobry\" 'zly' 'inny' d'arc"],
  ['2013–2015 — a −5 ‑ b', '2013-2015 - a -5 - b'],
  ['wie\u00adlo\u200bkrop\ufeffek…', 'wielokropek...'],
  ['Ґанок Україна', 'ґанок украіна'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['עברית', 'עברית'],
  ['한국어', '한국어'],
  ['👩\u200d👩\u200d👧 ❤\ufe0f', '👩👩👧 ❤'],
])('%j is %j', (text, key) => {
  expect(foldKey(text)).toBe(key)
  expect(foldKey(key)).toBe(key)
})

test('typed without diacritics it finds the same', () => {
  expect(foldKey('Świętokrzyskie')).toBe(foldKey('SWIETOKRZYSKIE'))
  expect(foldKey('Łódź')).toBe(foldKey('lodz'))
})

test('a text of 100 kB is folded whole', () => {
  expect(foldKey('Łódź '.repeat(20_000))).toBe('lodz '.repeat(20_000).trimEnd())
  expect(foldKey(' '.repeat(100_000))).toBe('')
  expect(foldKey(`a${' \u200b'.repeat(50_000)}b`)).toBe('a b')
  expect(foldKey(`a${'\u0301'.repeat(100_000)}`)).toBe('a')
})
