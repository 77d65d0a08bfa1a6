import { expect, test } from 'vitest'
import { languageDirection, textDirection } from './text-direction.ts'

test.each([
  ['', undefined],
  ['Zespół', undefined],
  ['123', undefined],
  ['مساعدة', 'rtl'],
  ['עזרה 112', 'rtl'],
  ['Organizacja „مساعدة” pomaga', undefined],
  ['منظمة La Strada لمساعدة الضحايا', 'rtl'],
  ['🙂 👩‍👩‍👧', undefined],
])('direction of %j: %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['uz-Arab-AF', 'rtl'],
  ['ar-Latn', undefined],
  ['uk', undefined],
  ['ru-RU', undefined],
])('language %s: %s', (lang, direction) => {
  expect(languageDirection(lang)).toBe(direction)
})
