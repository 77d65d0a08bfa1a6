import { expect, test } from 'vitest'
import { legalActs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { accepted, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { anAct } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createAct } from './create-act.ts'

keepsTheRulesOfVerbs(createAct, { as: asEditor, given: () => anAct() })

test('an act is entered with its date as precise as told', () => {
  const db = openTestDatabase()
  const { actId } = accepted(createAct(asEditor(db), anAct({ signed: '2015-03' })))
  const facts = {
    number: '47/2015',
    signedEdtf: '2015-03',
    signedEarliestOn: '2015-03-01',
    signedLatestOn: '2015-03-31',
  }
  expect(db.select().from(legalActs).all()).toMatchObject([{ id: actId, ...facts }])
  expect(auditEntries(db)).toMatchObject([{ subjectKind: 'legal_act', subjectId: actId, details: facts }])
})

test.each([{ signed: '2015-03-02' }, { signed: null }])('the same act twice is refused: %j', ({ signed }) => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createAct(context, anAct({ signed })))
  expectRefused(db, createAct, context, anAct({ signed, title: 'ten sam' }), { field: 'number', key: 'already-exists' })
})

test.each([{ number: '48/2015' }, { issuer: 'Wojewoda Lubelski' }, { kind: 'uchwala' as const }, { signed: '2015' }])(
  '%j makes another act',
  (form) => {
    const db = openTestDatabase()
    const context = asEditor(db)
    accepted(createAct(context, anAct()))
    expect(createAct(context, anAct(form)).ok).toBe(true)
  },
)

test('acts without a number may be alike', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createAct(context, anAct({ number: null })))
  expect(createAct(context, anAct({ number: '' })).ok).toBe(true)
})

test('it can amend only an act that is there', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  expectNothingChanged(db, () => expect(() => createAct(context, anAct({ amendsId: 99 }))).toThrow(NotFound))
  const { actId } = accepted(createAct(context, anAct()))
  expect(createAct(context, anAct({ number: '12/2016', amendsId: actId })).ok).toBe(true)
})

test('a day that does not exist is refused', () => {
  const db = openTestDatabase()
  const issue = { field: 'signed', key: 'not-a-date' }
  const form = anAct({ signed: '2015-02-29' })
  expect(createAct(asEditor(db), form)).toMatchObject({ ok: false, issues: [issue] })
  expect(auditEntries(db)).toEqual([])
})
