import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries, NOW } from '../testing.ts'
import { aPlan } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createPlan } from './create-plan.ts'
import { listPlanTasks, requirePlan } from './plan-queries.ts'

keepsTheRulesOfVerbs(createPlan, { as: asEditor, given: () => aPlan() })

test('a plan has its address, its keys and its tasks in order', () => {
  const db = openTestDatabase()
  const tasks = [
    { number: 'I.1', text: 'Uczyć.' },
    { text: 'Badać.', term: '2014–2015', lead: 'Policja' },
  ]
  const { planId, slug } = accepted(createPlan(asEditor(db), aPlan({ adopted: '2013-05-20', tasks })))
  expect(slug).toBe('krajowy-plan-dzialan-na-lata-2013-2015')
  expect(requirePlan(db, planId)).toMatchObject({
    slug,
    foldKey: 'krajowy plan dzialan na lata 2013-2015',
    adoptedEdtf: '2013-05-20',
    adoptedEarliestOn: '2013-05-20',
    unknowns: null,
    createdAt: NOW,
    lockVersion: 1,
  })
  const nothing = { number: null, lead: null, partners: null, term: null, indicator: null }
  expect(listPlanTasks(db, planId)).toEqual([
    { ...nothing, number: 'I.1', text: 'Uczyć.' },
    { ...nothing, text: 'Badać.', term: '2014–2015', lead: 'Policja' },
  ])
})

test('the log keeps the tasks too', () => {
  const db = openTestDatabase()
  const { planId } = accepted(createPlan(asEditor(db), aPlan()))
  expect(auditEntries(db)).toMatchObject([
    { subjectKind: 'plan', subjectId: planId, details: { firstYear: 2013, tasks: [{ number: 'III.4' }] } },
  ])
})

test('refuses a title that is there already, whatever its case', () => {
  const db = openTestDatabase()
  accepted(createPlan(asEditor(db), aPlan()))
  const twin = aPlan({ title: aPlan().title.toUpperCase() })
  expectRefused(db, createPlan, asEditor(db), twin, { field: 'title', key: 'already-exists' })
})

test('refuses years that run backwards', () => {
  const db = openTestDatabase()
  const backwards = aPlan({ firstYear: 2015, lastYear: 2013 })
  expectRefused(db, createPlan, asEditor(db), backwards, { field: 'lastYear', key: 'ends-before-it-starts' })
})

test.each([
  ['firstYear', { firstYear: 1988 }, 'not-a-year'],
  ['lastYear', { lastYear: 2015.5 }, 'not-a-year'],
  ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }, 'not-a-web-address'],
  ['tasks.0.text', { tasks: [{ text: ' ' }] }, 'missing'],
])('refuses a wrong %s', (field, change, key) => {
  const db = openTestDatabase()
  expect(createPlan(asEditor(db), aPlan(change))).toMatchObject({ ok: false, issues: [{ field, key }] })
})
