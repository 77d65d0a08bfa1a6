import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aTeam } from '../testing-inputs.ts'
import { changeTeamFacts } from './change-team-facts.ts'
import { correctTeam } from './correct-team.ts'
import { createTeam } from './create-team.ts'
import { endTeam } from './end-team.ts'
import { findRegisterBeginning, listChangeDays, listCorrectionDays } from './register-days.ts'
import { listTeamCorrections } from './team-corrections.ts'
import { listTeamHistory } from './team-history.ts'

const news = { kind: 'publication', reason: 'Ogłoszenie' } as const

function register() {
  const db = openTestDatabase()
  const editor = asEditor(db, NOW)
  const { teamId } = accepted(createTeam(editor, aTeam({ voivodeship: '20', validFrom: '2015-03-02' })))
  const facts = { seatCity: 'Suwałki' }
  accepted(changeTeamFacts(editor, { teamId, seenLockVersion: 1, facts, from: '2016', cause: news }))
  accepted(endTeam(editor, { teamId, seenLockVersion: 2, from: '2018-05-01', cause: news }))
  accepted(createTeam(editor, aTeam({ voivodeship: '10', validFrom: '2015-03-03/2015-11-25' })))
  return { db, teamId }
}

test('days of change are beginnings, changes and ends, each once, of all teams or of one', () => {
  const { db, teamId } = register()
  const days = (ofTeam: number | null, knownAt: number) =>
    listChangeDays({ db }, { day: '2016-01-01', knownAt, teamId: ofTeam }).map(({ edtf }) => edtf)
  expect(days(null, NOW)).toEqual(['2015-03-02', '2015-03-03/2015-11-25', '2016', '2018-05-01'])
  expect(days(teamId, NOW)).toEqual(['2015-03-02', '2016', '2018-05-01'])
  expect(days(null, NOW - 1)).toEqual([])
})

test('the register begins with its first record', () => {
  expect(findRegisterBeginning({ db: register().db })).toBe(NOW)
  expect(findRegisterBeginning({ db: openTestDatabase() })).toBeNull()
})

test('a correction tells what was said before, and is no cause of the state whose day it moved', () => {
  const { db, teamId } = register()
  const [first] = listTeamHistory(db, teamId)
  const correction = {
    teamId,
    versionId: first?.versionId ?? 0,
    seenLockVersion: 3,
    facts: { seatCity: 'Łomża' },
    from: '2015-04-02',
    reason: 'Pomylono miesiąc.',
  }
  accepted(correctTeam(asEditor(db, NOW + 10 * A_DAY), correction))
  expect(listCorrectionDays({ db })).toEqual(['2026-01-25'])
  expect(listTeamCorrections(db, teamId)).toMatchObject([
    {
      recordedAt: NOW + 10 * A_DAY,
      reason: 'Pomylono miesiąc.',
      changes: [{ fact: 'seat', after: expect.stringContaining('Łomża') }],
      from: { before: { edtf: '2015-03-02' }, after: { edtf: '2015-04-02' } },
      to: null,
    },
  ])
  const [state] = listTeamHistory(db, teamId)
  expect(state?.cause.kind).toBe(first?.cause.kind)
  expect(state?.corrections).toHaveLength(1)
  // Asked with the knowledge of the day before, nothing was put right yet.
  expect(listTeamHistory(db, teamId, NOW + 9 * A_DAY)[0]?.from.edtf).toBe('2015-03-02')
})
