import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, accountOf, asEditor, auditEntries } from '../testing.ts'
import { keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { chooseSingleKeys, doesUseSingleKeys } from './choose-single-keys.ts'

const given = (db: Database) => ({ accountId: accountOf(db, 'bogdan'), usesSingleKeys: false })

keepsTheRulesOfVerbs(chooseSingleKeys, { as: asEditor, given })

test('they act until one switches them off, and again when one switches them on', () => {
  const db = openTestDatabase()
  const input = given(db)
  expect(doesUseSingleKeys(db, input.accountId)).toBe(true)
  accepted(chooseSingleKeys(asEditor(db), input))
  expect(doesUseSingleKeys(db, input.accountId)).toBe(false)
  const { length } = auditEntries(db)
  accepted(chooseSingleKeys(asEditor(db), input))
  expect(auditEntries(db)).toHaveLength(length)
  accepted(chooseSingleKeys(asEditor(db), { ...input, usesSingleKeys: true }))
  expect(doesUseSingleKeys(db, input.accountId)).toBe(true)
})
