import { expect, test } from 'vitest'
import { legalActs } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { accepted, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { aLegalAct } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createLegalAct } from './create-legal-act.ts'

keepsTheRulesOfVerbs(createLegalAct, { as: asEditor, given: () => aLegalAct() })

test('a legal act is entered with its date as precise as given', () => {
  const db = openTestDatabase()
  const { legalActId } = accepted(createLegalAct(asEditor(db), aLegalAct({ signed: '2015-03' })))
  const facts = {
    number: '47/2015',
    signedEdtf: '2015-03',
    signedEarliestOn: '2015-03-01',
    signedLatestOn: '2015-03-31',
  }
  expect(db.select().from(legalActs).all()).toMatchObject([{ id: legalActId, ...facts }])
  expect(auditEntries(db)).toMatchObject([{ subjectKind: 'legal_act', subjectId: legalActId, details: facts }])
})

test.each([{ signed: '2015-03-02' }, { signed: null }])('the same act twice is refused: %j', ({ signed }) => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createLegalAct(context, aLegalAct({ signed })))
  expectRefused(db, createLegalAct, context, aLegalAct({ signed, title: 'ten sam' }), {
    field: 'number',
    key: 'already-exists',
  })
})

test.each([{ number: '48/2015' }, { issuer: 'Wojewoda Lubelski' }, { kind: 'uchwala' as const }, { signed: '2015' }])(
  '%j makes another act',
  (form) => {
    const db = openTestDatabase()
    const context = asEditor(db)
    accepted(createLegalAct(context, aLegalAct()))
    expect(createLegalAct(context, aLegalAct(form)).ok).toBe(true)
  },
)

test('acts without a number may be alike', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  accepted(createLegalAct(context, aLegalAct({ number: null })))
  expect(createLegalAct(context, aLegalAct({ number: '' })).ok).toBe(true)
})

test('it can amend only a legal act that is there', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  expectNothingChanged(db, () => expect(() => createLegalAct(context, aLegalAct({ amendsId: 99 }))).toThrow(NotFound))
  const { legalActId } = accepted(createLegalAct(context, aLegalAct()))
  expect(createLegalAct(context, aLegalAct({ number: '12/2016', amendsId: legalActId })).ok).toBe(true)
})

test('a day that does not exist is refused', () => {
  const db = openTestDatabase()
  const issue = { field: 'signed', key: 'not-a-date' }
  const form = aLegalAct({ signed: '2015-02-29' })
  expect(createLegalAct(asEditor(db), form)).toMatchObject({ ok: false, issues: [issue] })
  expect(auditEntries(db)).toEqual([])
})
