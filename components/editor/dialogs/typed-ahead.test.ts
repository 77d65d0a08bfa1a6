import { expect, test } from 'vitest'
import { withKey } from './typed-ahead.ts'

const plain = { ctrlKey: false, altKey: false, metaKey: false, getModifierState: () => false }

test('letters, spaces and Polish letters are kept; Backspace takes one back', () => {
  const keys = ['W', 'y', 'k', 'a', 'z', 'Backspace', ' ', 'ż', '😀']
  expect(keys.reduce((typed, key) => withKey(typed, { ...plain, key }), '')).toBe('Wyka ż😀')
  expect(withKey('😀', { ...plain, key: 'Backspace' })).toBe('')
})

test('AltGr writes a letter, though Windows tells it as Ctrl and Alt; Option of a Mac does too', () => {
  const altGr = { key: 'ł', ctrlKey: true, altKey: true, metaKey: false, getModifierState: () => true }
  expect(withKey('', altGr)).toBe('ł')
  expect(withKey('', { ...plain, key: 'ł', altKey: true })).toBe('ł')
})

test('keys that write nothing and commands change nothing', () => {
  for (const key of ['Shift', 'Tab', 'Enter', 'Escape', 'ArrowLeft', 'Dead', 'F10']) {
    expect(withKey('a', { ...plain, key }), key).toBe('a')
  }
  expect(withKey('a', { ...plain, key: 'z', ctrlKey: true })).toBe('a')
  expect(withKey('a', { ...plain, key: 'v', metaKey: true })).toBe('a')
})
