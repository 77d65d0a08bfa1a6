import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import type { StaffContext } from './context.ts'
import { asAuthor } from './testing.ts'
import { collectStaffQueries } from './testing-all-staff-queries.ts'

const queries = await collectStaffQueries()

test.each([...queries])('%s takes no context made elsewhere', (_name, query) => {
  const context = asAuthor(openTestDatabase())
  const forged: StaffContext = { ...context, actor: { ...context.actor, rights: new Set(['editor', 'administrator']) } }
  expect(() => query(forged)).toThrow(/contexts made by/)
})
