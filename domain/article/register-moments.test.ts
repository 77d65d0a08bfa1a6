import { expect, test } from 'vitest'
import type { TeamRegister } from './body/body.ts'
import { registerMoments } from './register-moments.ts'

const live: TeamRegister['attrs'] = {
  id: 'rejestr-1',
  mode: 'live',
  validOn: null,
  knownAt: null,
  voivodeships: [],
  claims: [],
}
const frozen: TeamRegister['attrs'] = { ...live, mode: 'frozen', validOn: '2015-03-02', knownAt: 1_425_300_000_000 }

const now = Date.UTC(2026, 5, 30, 22, 30)
const frozenAt = Date.UTC(2025, 11, 31, 23, 30)

test('a live register is today’s, as known today', () => {
  expect(registerMoments(live, { now, frozenAt: null })).toEqual({ validOn: '2026-07-01', knownAt: null })
})

test('the archive freezes it on its day in Warsaw, as known at that instant', () => {
  expect(registerMoments(live, { now, frozenAt })).toEqual({ validOn: '2026-01-01', knownAt: frozenAt })
})

test.each([null, frozenAt])('a frozen one keeps its own clocks, archived at %s', (at) => {
  expect(registerMoments(frozen, { now, frozenAt: at })).toEqual({
    validOn: '2015-03-02',
    knownAt: 1_425_300_000_000,
  })
  expect(registerMoments({ ...frozen, knownAt: null }, { now, frozenAt: at }).knownAt).toBeNull()
})
