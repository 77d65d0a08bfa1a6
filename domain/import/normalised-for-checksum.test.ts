import { expect, test } from 'vitest'
import { normalisedForChecksum } from './normalised-for-checksum.ts'

test.each([
  ['', ''],
  ['a\r\nb\rc\n', 'a\nb\nc'],
  ['a  \n\tb\t\n\n\n', 'a\n\tb'],
  ['\uFEFFzespo\u0301\u0142', 'zespół'],
  ['koniec\u00a0\n', 'koniec'],
])('%j becomes %j', (text, normal) => {
  expect(normalisedForChecksum(text)).toBe(normal)
})

test('keeps spaces inside a line and at its start', () => {
  expect(normalisedForChecksum('  a  b')).toBe('  a  b')
})
