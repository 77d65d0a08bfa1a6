import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Overloaded } from '#domain/errors.ts'
import { turns } from './turns.ts'

test.each([1, 3])('no more than %i at a time, in order, whatever fails', async (limit) => {
  const inTurn = turns(limit)
  const begun: number[] = []
  let running = 0
  let most = 0
  const works = Array.from({ length: 12 }, (_, number) =>
    inTurn(async () => {
      begun.push(number)
      running += 1
      most = Math.max(most, running)
      await wait(1)
      running -= 1
      if (number % 4 === 0) throw new Error('broken')
      return number
    }),
  )
  const results = await Promise.allSettled(works)
  expect(most).toBe(limit)
  expect(begun).toEqual([...begun].sort((a, b) => a - b))
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual(works.map((_, number) => number % 4 !== 0))
})

test('a queue that is full refuses at once, and takes again when there is room', async () => {
  const inTurn = turns(1, 2)
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const taken = [1, 2, 3].map((number) => inTurn(() => opened.then(() => number)))
  await expect(inTurn(async () => 4)).rejects.toThrow(Overloaded)
  open()
  expect(await Promise.all(taken)).toEqual([1, 2, 3])
  expect(await inTurn(async () => 5)).toBe(5)
})
