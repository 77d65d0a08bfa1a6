import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict } from '#domain/errors.ts'
import { accepted, asEditor, auditEntries, expectNothingChanged } from '../testing.ts'
import { aHelpline } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createHelpline } from './create-helpline.ts'
import { listHelplines } from './helpline-queries.ts'
import { orderHelplines } from './order-helplines.ts'

function three(db: Database) {
  const context = asEditor(db)
  for (const [index, position] of [1, 2, 2].entries()) {
    accepted(createHelpline(context, aHelpline({ position, phone: `11${index}` })))
  }
  return { seen: [1, 2, 3], wanted: [3, 1, 2] }
}

keepsTheRulesOfVerbs(orderHelplines, { as: asEditor, given: three })

test('the order is that wanted, and the log keeps both', () => {
  const db = openTestDatabase()
  accepted(orderHelplines(asEditor(db), three(db)))
  expect(listHelplines(db).map(({ id }) => id)).toEqual([3, 1, 2])
  expect(auditEntries(db).at(-1)?.details).toEqual({ before: [1, 2, 3], after: [3, 1, 2] })
})

test('the order that stands already is no work', () => {
  const db = openTestDatabase()
  const { seen } = three(db)
  const entries = auditEntries(db).length
  accepted(orderHelplines(asEditor(db), { seen, wanted: seen }))
  expect(auditEntries(db)).toHaveLength(entries)
})

test('somebody reordered or added in between', () => {
  const db = openTestDatabase()
  const input = three(db)
  accepted(orderHelplines(asEditor(db), input))
  expectNothingChanged(db, () => expect(() => orderHelplines(asEditor(db), input)).toThrow(Conflict))
})

test('one lost or one twice is refused', () => {
  const db = openTestDatabase()
  const { seen } = three(db)
  for (const wanted of [
    [1, 2],
    [1, 2, 2],
    [1, 2, 4],
  ]) {
    expectRefused(db, orderHelplines, asEditor(db), { seen, wanted }, { field: 'wanted', key: 'not-the-same' })
  }
})
