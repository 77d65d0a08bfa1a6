import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { changeTeamFacts } from '../team/change-team-facts.ts'
import { createTeam } from '../team/create-team.ts'
import { endTeam } from '../team/end-team.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { aLegalAct, aTeam, aTeamState } from '../testing-inputs.ts'
import { createLegalAct } from './create-legal-act.ts'
import { findPublicLegalAct, listPublicLegalActs } from './public-legal-acts.ts'

function acts() {
  const db = openTestDatabase()
  const editor = asEditor(db)
  const create = (number: string, amendsId: number | null = null) =>
    accepted(createLegalAct(editor, aLegalAct({ number, amendsId }))).legalActId
  const [founding, unused] = [create('1/2015'), create('2/2015')]
  const [changing, ending] = [create('3/2015', founding), create('4/2015')]
  const by = (legalActId: number) => ({ kind: 'act', legalActId }) as const
  const state = aTeamState({ legalBasisId: founding })
  const { teamId } = accepted(createTeam(editor, { ...aTeam({ voivodeship: '20', state }), cause: by(founding) }))
  const facts = { seatCity: 'Suwałki' }
  accepted(changeTeamFacts(editor, { teamId, seenLockVersion: 1, facts, from: '2016-01-01', cause: by(changing) }))
  return { db, editor, teamId, founding, unused, changing, ending, by, context: publicContext(db, NOW) }
}

describe('legal acts as readers see them', () => {
  test('only those that a team names; the others answer as what does not exist', () => {
    const { context, founding, changing, unused, ending } = acts()
    expect(listPublicLegalActs(context).map(({ id }) => id)).toEqual([changing, founding])
    for (const id of [unused, ending, 999]) expect(findPublicLegalAct(context, id)).toBeNull()
  })

  test('each says what it did: a beginning, a change, an end', () => {
    const { editor, teamId, context, founding, changing, ending, by } = acts()
    accepted(endTeam(editor, { teamId, seenLockVersion: 2, from: '2017-01-01', cause: by(ending) }))
    const effects = (id: number) =>
      findPublicLegalAct(context, id)?.effects.map(({ slug, kind, on }) => [slug, kind, on.edtf])
    expect(effects(founding)).toEqual([['podlaskie', 'began', '2015-03-02']])
    expect(effects(changing)).toEqual([['podlaskie', 'changed', '2016-01-01']])
    expect(effects(ending)).toEqual([['podlaskie', 'ended', '2017-01-01']])
  })

  test('the basis of a team in force, and the acts that amend each other', () => {
    const { context, founding, changing } = acts()
    const act = findPublicLegalAct(context, founding)
    expect(act?.basisOf).toEqual([{ code: '20', slug: 'podlaskie' }])
    expect(act?.related.amendedBy.map(({ id }) => id)).toEqual([changing])
    expect(findPublicLegalAct(context, changing)?.related.amends.map(({ id }) => id)).toEqual([founding])
  })
})
