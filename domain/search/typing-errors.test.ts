import { describe, expect, test } from 'vitest'
import { oneErrorAway } from './typing-errors.ts'

describe('oneErrorAway', () => {
  test.each(['plicja', 'policjja', 'polcija', 'pokicja', 'olicja', 'policjaa'])('%s may be policja', (typed) => {
    expect(oneErrorAway(typed)).toContain('policja')
  })

  test.each(['policja', 'plcja', 'policjanci'])('%s is not', (typed) => {
    expect(oneErrorAway(typed)).not.toContain('policja')
  })

  test('each once, none for a short word', () => {
    const words = oneErrorAway('polska')
    expect(new Set(words).size).toBe(words.length)
    expect(oneErrorAway('pol')).toEqual([])
  })
})
