import { expect, test } from 'vitest'
import { curlQuotes } from './quotes.ts'

const curl = (line: string) => curlQuotes(line, () => false)

test.each([
  ['', ''],
  ['projekt "Poprawa współpracy" trwa', 'projekt „Poprawa współpracy” trwa'],
  ['"Ala "ma" kota"', '„Ala «ma» kota”'],
  ['„Raport "X" gotowy”', '„Raport «X» gotowy”'],
  ['«Raport "X" gotowy»', '«Raport „X” gotowy»'],
  ['„a «b "c" d» e”', '„a «b „c” d» e”'],
  ['"a" i "b"', '„a” i „b”'],
  ['("a")', '(„a”)'],
  ['"a", "b".', '„a”, „b”.'],
  ['""a" b"', '„«a» b”'],
  ['ekran 24" i 27"', 'ekran 24" i 27"'],
  ['ekran 24" firmy "X"', 'ekran 24" firmy „X”'],
  ['"otwarty', '"otwarty'],
  ['zamknięty"', 'zamknięty"'],
  ['"a" b"', '„a” b"'],
  ['"a”', '„a”'],
  ['„a"', '„a”'],
  ['“a” "b"', '“a” „b”'],
  ['„a” już', '„a” już'],
  ['" a "', '" a "'],
  ['""', '„”'],
  ['mówi - "tak"', 'mówi - „tak”'],
])('%j becomes %j', (line, curled) => {
  expect(curl(line)).toBe(curled)
  expect(curl(curled)).toBe(curled)
})

test('a fixed place stays', () => {
  expect(curlQuotes('"a" "b"', (at) => at < 3)).toBe('"a" „b”')
})

test('100 kB of quotes', () => {
  expect(curl('"a" '.repeat(25_000)) === '„a” '.repeat(25_000)).toBe(true)
  expect(curl(' "a'.repeat(30_000)) === ' "a'.repeat(30_000)).toBe(true)
  expect(curl('a"'.repeat(50_000)) === 'a"'.repeat(50_000)).toBe(true)
})
