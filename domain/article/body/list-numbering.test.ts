import { expect, test } from 'vitest'
import { readNumber, toNumbering } from './list-numbering.ts'

test.each([
  ['1', null],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
  ['lower-latin', 'lower-alpha'],
  ['upper-roman', 'upper-roman'],
  ['disc', null],
  [null, null],
])('type %j is %j', (type, expected) => expect(toNumbering(type)).toBe(expected))

test.each([
  ['3', 3, null],
  ['0', 0, null],
  ['c', 3, 'lower-alpha'],
  ['C', 3, 'upper-alpha'],
  ['aa', 27, 'lower-alpha'],
  ['i', 1, 'lower-roman'],
  ['v', 22, 'lower-alpha'],
  ['iv', 4, 'lower-roman'],
  ['XIV', 14, 'upper-roman'],
])('%s is number %d, %j', (word, value, numbering) => expect(readNumber(word)).toEqual({ value, numbering }))

test.each(['', 'ab', 'nr', '§', '1.1', 'iiii', '12345'])('%j is no number of a list', (word) => {
  expect(readNumber(word)).toBeNull()
})

test('the number before tells a letter from a Roman number', () => {
  expect(readNumber('i', { value: 8, numbering: 'lower-alpha' })).toEqual({ value: 9, numbering: 'lower-alpha' })
  expect(readNumber('v', { value: 4, numbering: 'lower-roman' })).toEqual({ value: 5, numbering: 'lower-roman' })
})
