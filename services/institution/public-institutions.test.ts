import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { changeTeamFacts } from '../team/change-team-facts.ts'
import { createTeam } from '../team/create-team.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { anInstitutionList, aTeam } from '../testing-inputs.ts'
import { createInstitutions } from './create-institutions.ts'
import { findPublicInstitution, listPublicInstitutions } from './public-institutions.ts'

const police = { kind: 'police', name: 'Komenda Wojewódzka Policji', role: 'member' } as const
const news = { kind: 'publication', reason: 'Ogłoszenie' } as const

test('institutions of teams, former ones too, and none that no team names', () => {
  const db = openTestDatabase()
  const editor = asEditor(db)
  const { teamId } = accepted(createTeam(editor, aTeam({ validFrom: '2015-03-02' })))
  accepted(createInstitutions(editor, anInstitutionList('Fundacja Nieznana')))
  const facts = { members: [police] }
  accepted(changeTeamFacts(editor, { teamId, seenLockVersion: 1, facts, from: '2016-01-01', cause: news }))
  const context = publicContext(db, NOW)
  const listed = listPublicInstitutions(context)
  expect(listed.map(({ name, teams }) => [name, teams])).toEqual([
    ['Komenda Wojewódzka Policji', 1],
    ['Straż Graniczna', 0],
  ])
  const parts = (name: string) => {
    const id = listed.find((one) => one.name === name)?.id ?? 0
    return findPublicInstitution(context, id)?.parts.map(({ slug, from, to }) => [slug, from.edtf, to?.edtf ?? null])
  }
  expect(parts('Komenda Wojewódzka Policji')).toEqual([['podlaskie', '2015-03-02', null]])
  expect(parts('Straż Graniczna')).toEqual([['podlaskie', '2015-03-02', '2016-01-01']])
  // The third was entered and sits nowhere: it answers as one that was never entered.
  expect(findPublicInstitution(context, 3)).toBeNull()
  expect(findPublicInstitution(context, 999)).toBeNull()
})
