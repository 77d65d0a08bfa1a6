import { expect, test } from 'vitest'
import { createVainSearches } from './vain-searches.ts'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 0, 15, 11)

function counting() {
  let now = NOON
  const { count, take } = createVainSearches(() => now)
  const askInMinutes = (question: string, minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      count(question)
      now += MINUTE
    }
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { count, take, askInMinutes, wait }
}

const day = '2026-01-15'

test('a question is told from the fifth minute on, with all that came before', () => {
  const { take, askInMinutes } = counting()
  askInMinutes('azyl', 4)
  expect(take()).toEqual([])
  askInMinutes('azyl', 3)
  expect(take()).toEqual([{ day, what: 'azyl', times: 7 }])
  askInMinutes('azyl', 1)
  expect(take()).toEqual([{ day, what: 'azyl', times: 1 }])
  expect(take()).toEqual([])
})

test('whoever reloads the page counts once a minute', () => {
  const { count, take, askInMinutes } = counting()
  for (let times = 0; times < 1_000; times++) count('jan kowalski')
  expect(take()).toEqual([])
  askInMinutes('jan kowalski', 5)
  expect(take()).toEqual([{ day, what: 'jan kowalski', times: 5 }])
})

test('at midnight in Warsaw everything is forgotten', () => {
  const { take, askInMinutes, wait } = counting()
  askInMinutes('azyl', 4)
  wait(12 * 60 * MINUTE)
  askInMinutes('azyl', 4)
  expect(take()).toEqual([])
  askInMinutes('azyl', 1)
  expect(take()).toEqual([{ day: '2026-01-16', what: 'azyl', times: 5 }])
})

test('2,000 questions are remembered, the one asked longest ago goes; 200 of a day are told', () => {
  const { count, take, wait } = counting()
  const ask = (questions: number) => {
    for (let index = 0; index < questions; index++) count(`pytanie ${index}`)
    wait(MINUTE)
  }
  for (let minute = 0; minute < 10; minute++) ask(2_001)
  expect(take()).toEqual([])
  for (let minute = 0; minute < 10; minute++) ask(1_000)
  expect(take()).toHaveLength(200)
  for (let minute = 0; minute < 10; minute++) ask(1_000)
  expect(take()).toHaveLength(200)
})
