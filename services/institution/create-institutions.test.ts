import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { institutions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { anInstitutionList } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createInstitutions } from './create-institutions.ts'

keepsTheRulesOfVerbs(createInstitutions, { as: asEditor, given: () => anInstitutionList('Fundacja Dom') })

const names = (db: Database) =>
  db
    .select({ name: institutions.name })
    .from(institutions)
    .all()
    .map(({ name }) => name)

test('a list is entered whole, in one entry of the log', () => {
  const db = openTestDatabase()
  const { institutionIds } = accepted(createInstitutions(asEditor(db), anInstitutionList('Żłobek', 'Fundacja Dom')))
  expect(institutionIds).toEqual([1, 2])
  expect(db.select().from(institutions).all()).toMatchObject([
    { name: 'Żłobek', kind: 'ngo', foldKey: 'zlobek', lockVersion: 1 },
    { name: 'Fundacja Dom', foldKey: 'fundacja dom' },
  ])
  expect(auditEntries(db)).toMatchObject([
    {
      subjectKind: 'institution',
      subjectId: 1,
      details: {
        institutions: [
          { id: 1, name: 'Żłobek' },
          { id: 2, name: 'Fundacja Dom' },
        ],
      },
    },
  ])
})

test('one that is there, one that looks like another and one named twice stop the whole list', () => {
  const db = openTestDatabase()
  accepted(createInstitutions(asEditor(db), anInstitutionList('Fundacja Dom', 'Caritas')))
  const list = anInstitutionList('Straż Graniczna', 'FUNDACJA DOM', 'Caritass', 'straż graniczna')
  expectRefused(
    db,
    createInstitutions,
    asEditor(db),
    list,
    { field: 'institutions.1.name', key: 'known', context: { name: 'Fundacja Dom' } },
    { field: 'institutions.2.name', key: 'similar', context: { name: 'Caritas' } },
    { field: 'institutions.3.name', key: 'named-twice' },
  )
})

test('a similar one is entered when the person says it is another, the same one never', () => {
  const db = openTestDatabase()
  accepted(createInstitutions(asEditor(db), anInstitutionList('Caritas')))
  const another = (name: string) => ({ institutions: [{ kind: 'ngo' as const, name, despiteSimilar: true }] })
  expect(createInstitutions(asEditor(db), another('Caritass')).ok).toBe(true)
  expect(createInstitutions(asEditor(db), another('CARITAS')).ok).toBe(false)
  expect(names(db)).toEqual(['Caritas', 'Caritass'])
})

test('an empty list is nothing to save', () => {
  const db = openTestDatabase()
  expectRefused(db, createInstitutions, asEditor(db), { institutions: [] }, { field: 'institutions', key: 'missing' })
})
