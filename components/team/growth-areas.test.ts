import { expect, test } from 'vitest'
import { growthAreas } from './growth-areas.ts'

test('a step goes on until the next day, and the band lies between what is certain and what is possible', () => {
  const areas = growthAreas([
    { day: '2010-01-01', atLeast: 0, atMost: 0 },
    { day: '2010-01-03', atLeast: 1, atMost: 4 },
    { day: '2010-01-05', atLeast: 4, atMost: 4 },
  ])
  expect(areas).toEqual({
    line: 'M0 100L500 100L500 75L1000 75L1000 0L1000 0',
    band: 'M0 100L500 100L500 0L1000 0L1000 0L1000 0L1000 0L1000 0L1000 75L500 75L500 100L0 100Z',
    top: 4,
  })
})

test('a register of one day is one step from edge to edge', () => {
  expect(growthAreas([{ day: '2010-01-01', atLeast: 1, atMost: 1 }]).line).toBe('M0 0L1000 0')
})
