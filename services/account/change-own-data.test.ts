import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, accountOf, asEditor, auditEntries } from '../testing.ts'
import { keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { requireAccount } from './account-queries.ts'
import { changeOwnData } from './change-own-data.ts'

const given = (db: Database) => ({
  accountId: accountOf(db, 'bogdan'),
  seenLockVersion: 1,
  unit: ' Wydział  Prasowy ',
  position: '',
})

keepsTheRulesOfVerbs(changeOwnData, { as: asEditor, given })
keepsTheRulesOfChanges(changeOwnData, { as: asEditor, given, unknown: { accountId: 99 } })

test('unit and position change, nothing else', () => {
  const db = openTestDatabase()
  accepted(changeOwnData(asEditor(db), given(db)))
  expect(requireAccount(db, accountOf(db, 'bogdan'))).toMatchObject({
    name: 'Bogdan Wiśniewski',
    unit: 'Wydział Prasowy',
    position: null,
    rights: ['editor'],
  })
  expect(auditEntries(db).at(-1)?.details).toEqual({
    unit: 'Wydział Prasowy',
    position: null,
    unitBefore: null,
    positionBefore: null,
  })
})
