import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_HASH, aSession, putRow } from '#db/testing-rows.ts'
import { A_DAY, accepted, asAdministrator, auditEntries, NOW, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { requireAccount } from './account-queries.ts'
import { createAccount } from './create-account.ts'
import { resetPassword } from './reset-password.ts'

const HASH = `${A_HASH}-nowy`
const aReset = (db: Database) => {
  const { accountId } = accepted(createAccount(theSystem(db, 'operator'), anAccount()))
  return { accountId, seenLockVersion: 1, passwordHash: HASH }
}

keepsTheRulesOfVerbs(resetPassword, { as: asAdministrator, given: aReset })
keepsTheRulesOfChanges(resetPassword, { as: asAdministrator, given: aReset, unknown: { accountId: 99 } })

test('it ends every session and leaves its moment, so that the owner must choose another; the hash is not logged', () => {
  const db = openTestDatabase()
  const reset = aReset(db)
  putRow(db.$client, 'sessions', aSession({ account_id: reset.accountId }))
  accepted(resetPassword(asAdministrator(db, NOW + A_DAY), reset))
  const moment = { passwordResetAt: NOW + A_DAY, passwordChangedAt: NOW + A_DAY }
  expect(requireAccount(db, reset.accountId)).toMatchObject({ passwordHash: HASH, ...moment })
  expect(db.select().from(sessions).get()).toMatchObject({ endedAt: NOW + A_DAY })
  expect(auditEntries(db).at(-1)?.details).toMatchObject({ email: 'ewa@urzad.example', endedSessions: 1 })
  expect(JSON.stringify(auditEntries(db))).not.toContain('nowy')
})
