import { expect, test } from 'vitest'
import { stateHeaders } from './state-headers.ts'

test('an archived page says so, and what replaces it', () => {
  expect(stateHeaders({ state: 'archived', successor: 'https://portal.example/aktualnosci/nowy' })).toEqual({
    'komunikat-state': 'archived',
    link: '<https://portal.example/aktualnosci/nowy>; rel="successor-version"',
  })
  expect(stateHeaders({ state: 'archived', successor: null })).toEqual({ 'komunikat-state': 'archived' })
})

test.each([null, 'published'])('a page whose state is %j says nothing', (state) => {
  expect(stateHeaders({ state, successor: 'https://portal.example/a' })).toEqual({})
})

test.each(['archived\r\nset-cookie: a=1', 'archived; x', '', 'W ARCHIWUM'])(
  'what is no token is not said: %j',
  (state) => {
    expect(stateHeaders({ state, successor: null })).toEqual({})
  },
)

test.each([
  'https://a.example/\r\nset-cookie: a=1',
  'https://a.example/>; rel="next',
  'https://a.example/ł',
  'a b',
  '',
])('what is no address is not said: %j', (successor) => {
  expect(stateHeaders({ state: 'archived', successor })).toEqual({ 'komunikat-state': 'archived' })
})
