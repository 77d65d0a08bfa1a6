import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { asEditor, NOW } from '../testing.ts'
import { aTeam } from '../testing-inputs.ts'
import { createTeam } from './create-team.ts'
import { knowledgePath } from './knowledge-path.ts'

/** Moments near each other and far apart, at the powers of two as well. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: NOW, max: NOW + 300 }),
  fc.integer({ min: 0, max: 2 ** 42 }),
  fc.integer({ min: 0, max: 47 }).map((power) => 2 ** power),
)

test('a row known at an instant is in a node on the path to it, and in a node all rows were known at one moment', () => {
  const db = openTestDatabase()
  createTeam(asEditor(db, NOW), aTeam())
  const { $client } = db
  // Here rows are written that no verb writes.
  $client.exec('drop trigger team_versions_are_never_edited')
  const known = $client.prepare<[number, number | null]>('update team_versions set recorded_at = ?, superseded_at = ?')
  const node = $client.prepare<[], number | null>('select known_node from team_versions').pluck()
  fc.assert(
    fc.property(moment, fc.option(moment), moment, (first, second, asked) => {
      const [from, to] = second === null ? [first, null] : [Math.min(first, second), Math.max(first, second)]
      known.run(from, to)
      const found = node.get() ?? null
      expect(found === null).toBe(from === to)
      if (found === null) return
      if (found !== 0) expect(found >= from && found < (to ?? 0)).toBe(true)
      if (from <= asked && (to === null || asked < to)) expect(knowledgePath(asked)).toContain(found)
    }),
    { numRuns: 600, seed: 2_015 },
  )
})

test('what no moment is was known by nobody but those who know today', () => {
  expect(knowledgePath(Number.MAX_SAFE_INTEGER)).toEqual([0])
  expect(knowledgePath(2 ** 48)).toEqual([0])
})
