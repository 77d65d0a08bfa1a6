import { expect, test } from 'vitest'
import { markedSegments } from './marked-segments.ts'

const shown = (...ranges: [number, number][]) =>
  markedSegments(
    'abcdefgh',
    ranges.map(([start, end]) => ({ start, end })),
  ).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))

test('the rest stands between what is marked', () => {
  expect(shown([5, 7], [1, 3])).toEqual(['a', '[bc]', 'de', '[fg]', 'h'])
  expect(shown([0, 8])).toEqual(['[abcdefgh]'])
  expect(shown()).toEqual(['abcdefgh'])
})

test('what overlaps or meets is one', () => {
  expect(shown([1, 4], [2, 3], [3, 6], [6, 7])).toEqual(['a', '[bcdefg]', 'h'])
})

test('an empty place marks nothing', () => {
  expect(shown([2, 2])).toEqual(['abcdefgh'])
  expect(markedSegments('', [{ start: 0, end: 0 }])).toEqual([])
})
