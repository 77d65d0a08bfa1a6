import { expect, test } from 'vitest'
import { keepAnswer } from './cached-response.ts'
import type { PublicAddress, PublicAnswers } from './public-answers.ts'
import { createResponseCache } from './response-cache.ts'
import { warmUp } from './warm-up.ts'

/** Answers that note what they are asked for; a page `/zla` fails. */
function noting() {
  const asked: string[] = []
  const answer = async ({ path, query }: PublicAddress) => {
    asked.push(path + query)
    if (path === '/zla') throw new Error('no such luck')
    return {} as never
  }
  return { asked, answers: { answer } as unknown as PublicAnswers }
}

test('renders each address once, in order, whatever becomes of another one', async () => {
  const { asked, answers } = noting()
  await warmUp(answers, ['/', '/zla', '/aktualnosci?strona=2'])
  expect(asked).toEqual(['/', '/zla', '/aktualnosci?strona=2'])
})

test('begins nothing more when its time is over', async () => {
  const { asked, answers } = noting()
  await warmUp(answers, ['/', '/aktualnosci'], -1)
  expect(asked).toEqual([])
})

test('what was read lately comes first, and nothing that was searched for', () => {
  const cache = createResponseCache()
  const page = keepAnswer({ status: 200, headers: {}, body: Buffer.from('a') }, 1)
  for (const address of ['/a', '/b', '/szukaj?q=tajne', '/c']) cache.keep(address, page)
  cache.find('/a', 1)
  expect(cache.recent(2)).toEqual(['/a', '/c'])
  expect(cache.recent(9)).toEqual(['/a', '/c', '/b'])
})
