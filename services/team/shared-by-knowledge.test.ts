import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { aTeam } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { createTeam } from './create-team.ts'
import { sharedByKnowledge } from './shared-by-knowledge.ts'

function register() {
  const db = openTestDatabase()
  const { teamId } = accepted(createTeam(asEditor(db, NOW), aTeam()))
  let asked = 0
  const ask = (knownAt: number, about = 'today') =>
    sharedByKnowledge({ db }, { knownAt, about }, () => {
      asked += 1
      return asked
    })
  return { db, teamId, ask }
}

test('between two moments of learning the question is asked once; before and after them again', () => {
  const { db, teamId, ask } = register()
  const cause = { kind: 'publication', reason: 'Ogłoszenie' } as const
  const changed = { teamId, seenLockVersion: 1, facts: { seatCity: 'Suwałki' }, from: '2016', cause }
  accepted(changeTeamFacts(asEditor(db, NOW + 1_000), changed))
  expect([ask(NOW), ask(NOW + 1), ask(NOW + 999)]).toEqual([1, 1, 1])
  expect([ask(NOW + 1_000), ask(Number.MAX_SAFE_INTEGER)]).toEqual([2, 2])
  expect([ask(NOW - 1), ask(NOW)]).toEqual([3, 1])
  expect(ask(NOW, 'tomorrow')).toBe(4)
})

test('what readers see anew is asked anew', () => {
  const { db, ask } = register()
  expect([ask(NOW), ask(NOW)]).toEqual([1, 1])
  // Recorded in the past of the question, by a clock that was set back.
  accepted(createTeam(asEditor(db, NOW - 1_000), aTeam({ voivodeship: '10' })))
  expect(ask(NOW)).toBe(2)
})

test('only the latest answers are kept', () => {
  const { ask } = register()
  for (let day = 1; day <= 9; day++) ask(NOW, `day ${day}`)
  expect(ask(NOW, 'day 9')).toBe(9)
  expect(ask(NOW, 'day 1')).toBe(10)
})
