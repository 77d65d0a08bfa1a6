import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { helplines } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, asEditor, auditEntries, NOW } from '../testing.ts'
import { aHelpline } from '../testing-inputs.ts'
import { keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeHelpline } from './change-helpline.ts'
import { createHelpline } from './create-helpline.ts'

const situation = {
  as: asEditor,
  given: (db: Database) => ({
    helplineId: accepted(createHelpline(asEditor(db), aHelpline())).helplineId,
    seenLockVersion: 1,
    retired: false,
    ...aHelpline({ phone: '112', stated: '2026-01-14' }),
  }),
}
keepsTheRulesOfVerbs(changeHelpline, situation)
keepsTheRulesOfChanges(changeHelpline, { ...situation, unknown: { helplineId: 99 } })

const theHelpline = (db: Database) => db.select().from(helplines).get()

test('a helpline says what its source says now, and the log what it said before', () => {
  const db = openTestDatabase()
  accepted(changeHelpline(asEditor(db), situation.given(db)))
  expect(theHelpline(db)).toMatchObject({ phone: '112', statedEdtf: '2026-01-14', lockVersion: 2 })
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'helpline',
    details: { before: { phone: '+48 22 628 01 20' }, after: { phone: '112' } },
  })
})

test('it is retired once, at the first moment, and can be brought back', () => {
  const db = openTestDatabase()
  const input = situation.given(db)
  accepted(changeHelpline(asEditor(db), { ...input, retired: true }))
  expect(theHelpline(db)).toMatchObject({ retiredAt: NOW })
  accepted(changeHelpline(asEditor(db, NOW + A_DAY), { ...input, retired: true, seenLockVersion: 2 }))
  expect(theHelpline(db)).toMatchObject({ retiredAt: NOW })
  accepted(changeHelpline(asEditor(db), { ...input, seenLockVersion: 3 }))
  expect(theHelpline(db)).toMatchObject({ retiredAt: null })
})
