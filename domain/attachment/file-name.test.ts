import { expect, test } from 'vitest'
import { MAX_FILE_NAME, tidyFileName } from './file-name.ts'

test.each([
  ['wzór oferty.docx', 'docx', 'wzór oferty.docx'],
  ['PLAN.PDF', 'pdf', 'PLAN.pdf'],
  ['plan.exe', 'pdf', 'plan.pdf'],
  ['plan.pdf.exe', 'pdf', 'plan.pdf.pdf'],
  ['plan', 'pdf', 'plan.pdf'],
  ['C:\\Users\\anna\\plan.pdf', 'pdf', 'plan.pdf'],
  ['../../etc/passwd', 'csv', 'passwd.csv'],
  ['..', 'pdf', 'plik.pdf'],
  ['', 'pdf', 'plik.pdf'],
  ['.htaccess', 'csv', 'htaccess.csv'],
  ['a\0b\r\nSet-Cookie: x.pdf', 'pdf', 'ab Set-Cookie x.pdf'],
  ['gpj\u202efdp.pdf', 'pdf', 'gpjfdp.pdf'],
  ['co? "to" <jest>|*.csv', 'csv', 'co to jest.csv'],
  ['Zespoły (2015).csv', 'csv', 'Zespoły (2015).csv'],
  ['sala obrad.JPG', null, 'sala obrad.JPG'],
  ['/', null, 'plik'],
])('%j ending %s → %s', (name, ending, tidy) => {
  expect(tidyFileName(name, ending)).toBe(tidy)
})

test('20,000 odd names: none leads anywhere, none is hidden, each ends as it must', () => {
  const parts = [
    '..',
    '/',
    '\\',
    '%2e',
    '\0',
    'a',
    'ł',
    '.pdf',
    ' ',
    ':',
    '👩',
    '\u202e',
    '\n',
    '~',
    '$HOME',
    'CON',
    '-',
    '.',
  ]
  let state = 7
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (let round = 0; round < 20_000; round += 1) {
    const name = Array.from({ length: next(9) }, () => parts[next(parts.length)]).join('')
    const tidy = tidyFileName(name, 'pdf')
    expect(tidy, JSON.stringify(name)).toMatch(/^[^./\\\0\s][^/\\\0]*\.pdf$|^[^./\\\0\s]\.pdf$/)
  }
})

test('a long name keeps its ending and whole characters', () => {
  const tidy = tidyFileName(`${'👩'.repeat(100)}.pdf`, 'pdf')
  expect(tidy.length).toBeLessThanOrEqual(MAX_FILE_NAME)
  expect(tidy).toMatch(/👩\.pdf$/u)
  expect(tidy.isWellFormed()).toBe(true)
})
