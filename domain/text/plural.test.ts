import { expect, test } from 'vitest'
import { counted, plural } from './plural.ts'
import { pluralForms } from './plural-forms.ts'

test.each([
  [0, '0 artykułów'],
  [1, '1 artykuł'],
  [2, '2 artykuły'],
  [4, '4 artykuły'],
  [5, '5 artykułów'],
  [12, '12 artykułów'],
  [14, '14 artykułów'],
  [21, '21 artykułów'],
  [22, '22 artykuły'],
  [101, '101 artykułów'],
  [102, '102 artykuły'],
  [112, '112 artykułów'],
  [1.5, '1,5 artykułu'],
  [1614, '1614 artykułów'],
  [12345, '12 345 artykułów'],
  [1234562, '1 234 562 artykuły'],
])('%d', (n, text) => {
  expect(counted(n, pluralForms.article)).toBe(text)
})

test('plural gives the noun alone', () => {
  expect(plural(3, pluralForms.team)).toBe('zespoły')
  expect(plural(16, pluralForms.team)).toBe('zespołów')
  expect(plural(2, pluralForms.day)).toBe('dni')
  expect(plural(2, pluralForms.year)).toBe('lata')
})

test('a fraction without its own form takes that of many', () => {
  expect(plural(0.5, { one: 'sztuka', few: 'sztuki', many: 'sztuk' })).toBe('sztuk')
})

test('every noun is one text in NFC with four forms', () => {
  for (const forms of Object.values(pluralForms)) {
    expect(Object.keys(forms)).toEqual(['one', 'few', 'many', 'other'])
    for (const form of Object.values(forms)) expect(form).toBe(form.normalize('NFC').trim())
  }
})
