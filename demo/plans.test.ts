import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '#services/context.ts'
import { listPublicPlans } from '#services/plan/plan-queries.ts'
import { asEditor, auditEntries, NOW } from '#services/testing.ts'
import { writeDemoPlans } from './plans.ts'

test('four plans go in through the verb of an editor, each with tasks, a source and what is not known', () => {
  const db = openTestDatabase()
  writeDemoPlans(asEditor(db))
  const plans = listPublicPlans(publicContext(db, NOW))
  expect(plans.map(({ firstYear, lastYear }) => [firstYear, lastYear])).toEqual([
    [2025, 2027],
    [2020, 2021],
    [2016, 2018],
    [2013, 2015],
  ])
  expect(auditEntries(db).map(({ verb }) => verb)).toEqual(plans.map(() => 'plan.create'))
  for (const { title, tasks, unknowns, sourceUrl } of plans) {
    expect(title).toContain('na lata')
    expect(tasks.length, title).toBeGreaterThan(0)
    expect(unknowns, title).not.toBeNull()
    expect(sourceUrl, title).toMatch(/^https:/)
  }
})

test('the task that the teams come from is there, as printed', () => {
  const db = openTestDatabase()
  writeDemoPlans(asEditor(db))
  const oldest = listPublicPlans(publicContext(db, NOW)).at(-1)
  expect(oldest).toMatchObject({ adoptedEdtf: '2013-05-20', tasks: [{ number: 'III.4', term: '2014–2015' }] })
})
