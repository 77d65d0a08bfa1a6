import { expect, test } from 'vitest'
import { parsePartialDate } from '#domain/partial-date.ts'
import { dateKnowledge } from './date-knowledge.ts'

test.each([
  ['2015-03-02', 'confirmed', 'day'],
  ['2010-10', 'confirmed', 'within'],
  ['2011', 'confirmed', 'within'],
  ['2015-03-03/2015-11-25', 'confirmed', 'within'],
  ['2015-01-26', 'probable', 'probable'],
  ['2015-01-26', 'unknown', 'probable'],
  [null, 'unknown', 'undated'],
] as const)('%s, %s: %s', (edtf, certainty, knowledge) => {
  expect(dateKnowledge({ date: edtf === null ? null : parsePartialDate(edtf), certainty })).toBe(knowledge)
})
