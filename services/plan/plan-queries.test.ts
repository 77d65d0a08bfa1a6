import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { aPlan } from '../testing-inputs.ts'
import { createPlan } from './create-plan.ts'
import { listPublicPlans } from './plan-queries.ts'

test('readers see the latest plan first, each with its own tasks in order', () => {
  const db = openTestDatabase()
  const create = (title: string, firstYear: number, tasks: string[]) =>
    accepted(
      createPlan(
        asEditor(db),
        aPlan({ title, firstYear, lastYear: firstYear + 2, tasks: tasks.map((text) => ({ text })) }),
      ),
    )
  create('Dawny', 2013, ['drugie po pierwszym', 'pierwsze po drugim'])
  create('Nowy', 2025, [])
  create('Środkowy', 2016, ['jedno'])
  const shown = listPublicPlans(publicContext(db, NOW)).map(({ title, tasks }) => [
    title,
    ...tasks.map(({ text }) => text),
  ])
  expect(shown).toEqual([['Nowy'], ['Środkowy', 'jedno'], ['Dawny', 'drugie po pierwszym', 'pierwsze po drugim']])
})
