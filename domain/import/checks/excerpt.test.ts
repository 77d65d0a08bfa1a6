import { expect, test } from 'vitest'
import { excerpt, lineFinder } from './excerpt.ts'

test.each([
  ['krótki tekst', 0, 6, 'krótki tekst'],
  ['', 0, 0, ''],
  ['raz\ndwa', 0, 3, 'raz dwa'],
  [
    `${'słowo '.repeat(30)}TU${' słowo'.repeat(30)}`,
    180,
    182,
    '…słowo słowo słowo słowo słowo TU słowo słowo słowo słowo słowo…',
  ],
  ['x'.repeat(500), 250, 251, `…${'x'.repeat(61)}…`],
])('%j', (text, start, end, shown) => {
  expect(excerpt(text, start, end)).toBe(shown)
})

test('breaks before a place are counted once', () => {
  const lineAt = lineFinder({ text: 'a\nb\nc', line: 7, links: [] })
  expect([0, 1, 2, 3, 4].map(lineAt)).toEqual([7, 7, 8, 8, 9])
})
