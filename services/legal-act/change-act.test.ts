import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { anAct } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeAct } from './change-act.ts'
import { createAct } from './create-act.ts'

const actId = (db: Database, form = {}) => accepted(createAct(asEditor(db), anAct(form))).actId

const situation = {
  as: asEditor,
  given: (db: Database) => ({ actId: actId(db), seenLockVersion: 1, ...anAct({ promulgation: 'Dz. Urz. poz. 812' }) }),
}
keepsTheRulesOfVerbs(changeAct, situation)
keepsTheRulesOfChanges(changeAct, { ...situation, unknown: { actId: 99 } })

test('an act is fixed, and the log keeps what stood before', () => {
  const db = openTestDatabase()
  accepted(changeAct(asEditor(db), situation.given(db)))
  expect(db.select().from(legalActs).get()).toMatchObject({ promulgation: 'Dz. Urz. poz. 812', lockVersion: 2 })
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'legal_act',
    details: { before: { promulgation: null }, after: { promulgation: 'Dz. Urz. poz. 812' } },
  })
})

test('it cannot become another act, nor amend itself', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const id = actId(db)
  actId(db, { number: '12/2016' })
  const seen = { actId: id, seenLockVersion: 1 }
  const taken = { field: 'number', key: 'already-exists' }
  expectRefused(db, changeAct, context, { ...seen, ...anAct({ number: '12/2016' }) }, taken)
  const itself = { field: 'amendsId', key: 'amends-itself' }
  expectRefused(db, changeAct, context, { ...seen, ...anAct({ amendsId: id }) }, itself)
})
