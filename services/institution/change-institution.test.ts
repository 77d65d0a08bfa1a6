import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { anInstitutionList } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeInstitution } from './change-institution.ts'
import { createInstitutions } from './create-institutions.ts'
import { requireInstitution } from './institution-queries.ts'

const given = (db: Database) => {
  accepted(createInstitutions(asEditor(db), anInstitutionList('Fundacja Dom', 'Caritas')))
  return { institutionId: 1, seenLockVersion: 1, kind: 'other' as const, name: 'Fundacja „Dom”' }
}
keepsTheRulesOfVerbs(changeInstitution, { as: asEditor, given })
keepsTheRulesOfChanges(changeInstitution, { as: asEditor, given, unknown: { institutionId: 99 } })

test('name and kind are fixed, and the log keeps what stood before', () => {
  const db = openTestDatabase()
  accepted(changeInstitution(asEditor(db), given(db)))
  expect(requireInstitution(db, 1)).toMatchObject({ name: 'Fundacja „Dom”', foldKey: 'fundacja "dom"', lockVersion: 2 })
  expect(auditEntries(db).at(-1)?.details).toEqual({
    before: { kind: 'ngo', name: 'Fundacja Dom' },
    after: { kind: 'other', name: 'Fundacja „Dom”' },
  })
})

test('it cannot become another one; what looks like another is asked about when the name changes', () => {
  const db = openTestDatabase()
  const input = given(db)
  const context = asEditor(db)
  const known = { field: 'name', key: 'known', context: { name: 'Caritas' } }
  expectRefused(db, changeInstitution, context, { ...input, name: 'CARITAS', despiteSimilar: true }, known)
  const similar = { field: 'name', key: 'similar', context: { name: 'Caritas' } }
  expectRefused(db, changeInstitution, context, { ...input, name: 'Carytas' }, similar)
  accepted(changeInstitution(context, { ...input, name: 'Carytas', despiteSimilar: true }))
  expect(changeInstitution(context, { ...input, seenLockVersion: 2, name: 'Carytas' }).ok).toBe(true)
})
