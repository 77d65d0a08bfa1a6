import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import type { TeamRegister } from '#domain/article/body/body.ts'
import { publicContext } from '#services/context.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { createTeam } from '#services/team/create-team.ts'
import { listTeamHrefs } from '#services/team/team-queries.ts'
import { A_DAY, accepted, asEditor, NOW } from '#services/testing.ts'
import { aTeam } from '#services/testing-inputs.ts'
import { registerComparisons } from './register-comparison.ts'

const live: TeamRegister = {
  type: 'teamRegister',
  attrs: { id: 'rejestr-1', mode: 'live', validOn: null, knownAt: null, voivodeships: ['20'], claims: [] },
}

test('a live register shows what is known now; in the archive what was known on the day it went there', () => {
  const db = openTestDatabase()
  const { teamId } = accepted(createTeam(asEditor(db, NOW), aTeam()))
  accepted(
    changeTeamFacts(asEditor(db, NOW + 2 * A_DAY), {
      teamId,
      seenLockVersion: 1,
      facts: { established: '2014-12-01' },
      from: null,
      cause: { kind: 'correction', reason: 'Zarządzenie podaje inną datę.' },
    }),
  )
  const later = publicContext(db, NOW + 30 * A_DAY)
  const teamHrefs = listTeamHrefs(db)
  const dateShown = (frozenAt: number | null) =>
    registerComparisons(later, { teamHrefs, frozenAt })(live)?.rows[0]?.register.date?.edtf ?? null
  expect(dateShown(null)).toBe('2014-12-01')
  expect(dateShown(NOW + A_DAY)).toBe('2015-03-02')
  expect(dateShown(NOW + 3 * A_DAY)).toBe('2014-12-01')
  expect(registerComparisons(later, { teamHrefs, frozenAt: NOW + A_DAY })(live)).toMatchObject({
    validOn: { edtf: '2026-01-16' },
    knownAt: NOW + A_DAY,
  })
})
