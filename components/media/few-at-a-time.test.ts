import { expect, test } from 'vitest'
import { fewAtATime, inOrder } from './few-at-a-time.ts'

test('each has its turn once, in order, never more at a time than asked', async () => {
  const begun: number[] = []
  let running = 0
  let most = 0
  await fewAtATime([50, 10, 30, 20, 40], 2, async (item, index) => {
    begun.push(index)
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, item / 10))
    running -= 1
  })
  expect(begun).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
  await fewAtATime([], 2, () => Promise.reject(new Error('never asked')))
})

test('outcomes are told in the order of their items, however they come', () => {
  const told: string[] = []
  const tell = inOrder<string>((outcome, index) => told.push(`${index} ${outcome}`))
  tell('c', 2)
  tell('b', 1)
  expect(told).toEqual([])
  tell('a', 0)
  tell('d', 3)
  expect(told).toEqual(['0 a', '1 b', '2 c', '3 d'])
})
