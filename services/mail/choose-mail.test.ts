import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, accountOf, asEditor, auditEntries } from '../testing.ts'
import { keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { chooseMail } from './choose-mail.ts'
import { readMailChoices } from './mail-queries.ts'
import { listUnwantedMail } from './recipients.ts'

const given = (db: Database) => ({ accountId: accountOf(db, 'bogdan'), kinds: ['waiting' as const] })

keepsTheRulesOfVerbs(chooseMail, { as: asEditor, given })

test('everything that concerns somebody is wanted until they say otherwise', () => {
  const db = openTestDatabase()
  const all = ['waiting', 'urgent', 'returned', 'missed', 'proposals', 'overdue-helplines'] as const
  expect(readMailChoices(asEditor(db))).toEqual({ offered: all, chosen: all })
  accepted(chooseMail(asEditor(db), given(db)))
  expect(readMailChoices(asEditor(db)).chosen).toEqual(['waiting'])
  const { length } = auditEntries(db)
  accepted(chooseMail(asEditor(db), given(db)))
  expect(auditEntries(db)).toHaveLength(length)
  accepted(chooseMail(asEditor(db), { ...given(db), kinds: [...all] }))
  expect(listUnwantedMail(db, accountOf(db, 'bogdan'))).toEqual([])
})
