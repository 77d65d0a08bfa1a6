import { expect, test } from 'vitest'
import { registerDifference, type TeamThen } from './register-difference.ts'

const state = { name: 'Zespół', established: null, legalBasis: null, seat: 'Łódź', chair: null, membershipNote: null }
const team = (code: TeamThen['code'], changes: Partial<TeamThen> = {}): TeamThen => ({
  code,
  inForce: 'certain',
  state,
  members: ['Policja', 'Straż Graniczna'],
  ...changes,
})

test('began, ended, changed and unchanged', () => {
  const before = [team('02'), team('10'), team('20'), team('24')]
  const moved = team('10', { state: { ...state, seat: 'Zgierz' } })
  const others = team('20', { members: ['Policja', 'Caritas'] })
  const { began, ended, changed, unchanged } = registerDifference(before, [moved, others, team('24'), team('32')])
  expect(began.map(({ code }) => code)).toEqual(['32'])
  expect(ended.map(({ code }) => code)).toEqual(['02'])
  expect(changed).toEqual([
    { code: '10', changes: [{ fact: 'seat', before: 'Łódź', after: 'Zgierz' }], joined: [], left: [] },
    { code: '20', changes: [], joined: ['Caritas'], left: ['Straż Graniczna'] },
  ])
  expect(unchanged).toBe(1)
})

test('members in another order are no change', () => {
  const { changed } = registerDifference([team('10')], [team('10', { members: ['Straż Graniczna', 'Policja'] })])
  expect(changed).toEqual([])
})
