import { expect, test } from 'vitest'
import { lowered, raised } from './raised-signs.ts'

test.each([
  ['6', '⁶'],
  ['-12', '⁻¹²'],
  ['1)', '¹⁾'],
  ['th', 'ᵗʰ'],
  [' 2 ', ' ² '],
  ['X', '^X'],
  ['XY', '^(XY)'],
  ['²', '²'],
  ['*', '*'],
  ['', ''],
])('%j raised is %j', (text, expected) => expect(raised(text)).toBe(expected))

test.each([
  ['2', '₂'],
  ['max', 'ₘₐₓ'],
  ['śr', '_(śr)'],
  ['Q', '_Q'],
])('%j lowered is %j', (text, expected) => expect(lowered(text)).toBe(expected))
