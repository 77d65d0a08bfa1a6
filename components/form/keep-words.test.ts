import { expect, test } from 'vitest'
import { type FormState, idleForm } from './form-state.ts'
import { keepWords } from './keep-words.ts'

const typed: FormState = { ...idleForm, count: 3, status: 'conflict', typed: { name: ['wpisane'] } }

const failing = (error: unknown) =>
  keepWords(async () => {
    throw error
  })

test('an answer of the server goes through as it is', async () => {
  const answer: FormState = { ...idleForm, status: 'done', count: 4 }
  expect(await keepWords(async () => answer)(typed, new FormData())).toBe(answer)
})

test('no connection: the form stands as it stood, and says so', async () => {
  const answer = await failing(new TypeError('Failed to fetch'))(typed, new FormData())
  expect(answer).toEqual({ ...typed, unsent: { reason: 'unreachable', count: 1 } })
})

test("a proxy's page in place of an answer counts as no connection", async () => {
  const answer = await failing(new Error('An unexpected response was received from the server.'))(typed, new FormData())
  expect(answer.unsent?.reason).toBe('unreachable')
})

test.each(['too-large', 'overloaded', 'upgrading'] as const)(
  '%s: the gateway says why it took no form',
  async (word) => {
    expect((await failing(new Error(word))(typed, new FormData())).unsent?.reason).toBe(word)
  },
)

test('two failures one after another are distinguished', async () => {
  const send = failing(new TypeError('Failed to fetch'))
  const first = await send(typed, new FormData())
  expect((await send(first, new FormData())).unsent?.count).toBe(2)
})

test('a failure of our server and a newer release have their own words', async () => {
  const failed = await failing(Object.assign(new Error('redacted'), { digest: '1234' }))(typed, new FormData())
  expect(failed.unsent?.reason).toBe('failed')
  const newer = Object.assign(new Error('not found'), { name: 'UnrecognizedActionError' })
  expect((await failing(newer)(typed, new FormData())).unsent?.reason).toBe('outdated')
})

test('a redirect goes on', async () => {
  const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/panel;303;' })
  await expect(failing(redirect)(typed, new FormData())).rejects.toBe(redirect)
})
