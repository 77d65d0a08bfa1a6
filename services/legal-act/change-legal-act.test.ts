import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { aLegalAct } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeLegalAct } from './change-legal-act.ts'
import { createLegalAct } from './create-legal-act.ts'

const legalActId = (db: Database, form = {}) => accepted(createLegalAct(asEditor(db), aLegalAct(form))).legalActId

const situation = {
  as: asEditor,
  given: (db: Database) => ({
    legalActId: legalActId(db),
    seenLockVersion: 1,
    ...aLegalAct({ promulgation: 'Dz. Urz. poz. 812' }),
  }),
}
keepsTheRulesOfVerbs(changeLegalAct, situation)
keepsTheRulesOfChanges(changeLegalAct, { ...situation, unknown: { legalActId: 99 } })

test('a legal act is fixed, and the log keeps what stood before', () => {
  const db = openTestDatabase()
  accepted(changeLegalAct(asEditor(db), situation.given(db)))
  expect(db.select().from(legalActs).get()).toMatchObject({ promulgation: 'Dz. Urz. poz. 812', lockVersion: 2 })
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'legal_act',
    details: { before: { promulgation: null }, after: { promulgation: 'Dz. Urz. poz. 812' } },
  })
})

test('it cannot become another act, nor amend itself', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const id = legalActId(db)
  legalActId(db, { number: '12/2016' })
  const seen = { legalActId: id, seenLockVersion: 1 }
  const taken = { field: 'number', key: 'already-exists' }
  expectRefused(db, changeLegalAct, context, { ...seen, ...aLegalAct({ number: '12/2016' }) }, taken)
  const itself = { field: 'amendsId', key: 'amends-itself' }
  expectRefused(db, changeLegalAct, context, { ...seen, ...aLegalAct({ amendsId: id }) }, itself)
})
