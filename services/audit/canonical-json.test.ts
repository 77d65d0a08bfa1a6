import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test.each([
  [null, 'null'],
  [true, 'true'],
  [-0, '0'],
  [1e21, '1e+21'],
  ['łódź „a”\n', '"łódź „a”\\n"'],
  [[], '[]'],
  [{}, '{}'],
  [[3, [1, null]], '[3,[1,null]]'],
  [{ b: 1, a: { d: [], c: '' } }, '{"a":{"c":"","d":[]},"b":1}'],
  [{ a: undefined, b: 1 }, '{"b":1}'],
  // Code units, not letters of an alphabet: capitals first, then small ones, Polish ones last.
  [{ ą: 1, b: 2, B: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"B":3,"b":2,"ą":1}'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test('two ways of writing one value give one text, and it parses back', () => {
  const value = { z: [{ y: 1, x: 2 }], a: 'ł' }
  expect(canonicalJson(value)).toBe(canonicalJson({ a: 'ł', z: [{ x: 2, y: 1 }] }))
  expect(JSON.parse(canonicalJson(value))).toEqual(value)
})

test('order in a list is part of the value', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})
