import { expect, test } from 'vitest'
import { visibleControls } from './visible-controls.ts'

test.each([
  ['Zażółć gęślą jaźń, 🌲 „cudzysłów”', 'Zażółć gęślą jaźń, 🌲 „cudzysłów”'],
  ['wiersz\r\n2026 fałszywy wpis', 'wiersz⟨U+000D⟩⟨U+000A⟩2026 fałszywy wpis'],
  ['\u001b[31mczerwony\u001b[0m', '⟨U+001B⟩[31mczerwony⟨U+001B⟩[0m'],
  ['a\u202eb\u200bc\u0000', 'a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩'],
  ['\ud800', '⟨U+D800⟩'],
  ['\u2028', '⟨U+2028⟩'],
])('%j', (text, expected) => {
  expect(visibleControls(text)).toBe(expected)
})
