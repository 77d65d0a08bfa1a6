import { expect, test } from 'vitest'
import { movedOnePlace } from './moved-one-place.ts'

test.each([
  ['up', 2, [2, 1, 3]],
  ['down', 2, [1, 3, 2]],
  ['up', 1, [1, 2, 3]],
  ['down', 3, [1, 2, 3]],
  ['up', 9, [1, 2, 3]],
  ['down', Number.NaN, [1, 2, 3]],
] as const)('%s with %d: %j', (way, id, after) => {
  expect(movedOnePlace([1, 2, 3], id, way)).toEqual(after)
})
