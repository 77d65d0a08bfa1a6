import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { aPlan } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changePlan } from './change-plan.ts'
import { createPlan } from './create-plan.ts'
import { listPlanTasks, requirePlan } from './plan-queries.ts'

const planId = (db: Database, form = {}) => accepted(createPlan(asEditor(db), aPlan(form))).planId

const situation = {
  as: asEditor,
  given: (db: Database) => ({
    planId: planId(db),
    seenLockVersion: 1,
    ...aPlan({ title: 'Plan poprawiony', unknowns: 'Terminy.', tasks: [{ text: 'Badać.' }, { text: 'Uczyć.' }] }),
  }),
}
keepsTheRulesOfVerbs(changePlan, situation)
keepsTheRulesOfChanges(changePlan, { ...situation, unknown: { planId: 99 } })

test('facts and tasks are those now given; the address stays', () => {
  const db = openTestDatabase()
  accepted(changePlan(asEditor(db), situation.given(db)))
  expect(requirePlan(db, 1)).toMatchObject({
    title: 'Plan poprawiony',
    slug: 'krajowy-plan-dzialan-na-lata-2013-2015',
    unknowns: 'Terminy.',
    lockVersion: 2,
  })
  expect(listPlanTasks(db, 1).map(({ text }) => text)).toEqual(['Badać.', 'Uczyć.'])
})

test('the log keeps what stood before, tasks too', () => {
  const db = openTestDatabase()
  accepted(changePlan(asEditor(db), situation.given(db)))
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'plan',
    subjectId: 1,
    details: {
      before: { title: aPlan().title, tasks: [{ number: 'III.4' }] },
      after: { title: 'Plan poprawiony', tasks: [{ text: 'Badać.' }, { text: 'Uczyć.' }] },
    },
  })
})

test('may keep its own title and not take that of another', () => {
  const db = openTestDatabase()
  const id = planId(db)
  planId(db, { title: 'Inny plan' })
  const own = { planId: id, seenLockVersion: 1, ...aPlan() }
  expectRefused(db, changePlan, asEditor(db), { ...own, title: 'INNY PLAN' }, { field: 'title', key: 'already-exists' })
  expect(changePlan(asEditor(db), own).ok).toBe(true)
})
