import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, NOON, putRow } from '#db/testing-rows.ts'
import { Forbidden } from '#domain/errors.ts'
import { editorContext } from '../context.ts'
import { A_DAY, accepted, accountOf, asAdministrator, NOW, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { requireAccount } from './account-queries.ts'
import { createAccount } from './create-account.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'

const opened = (db: Database, form = {}) =>
  accepted(createAccount(theSystem(db, 'operator'), anAccount(form))).accountId
const seen = (accountId: number, seenLockVersion = 1) => ({ accountId, seenLockVersion })

keepsTheRulesOfVerbs(disableAccount, { as: asAdministrator, given: (db) => seen(opened(db)) })
keepsTheRulesOfChanges(disableAccount, {
  as: asAdministrator,
  given: (db) => seen(opened(db)),
  unknown: { accountId: 99 },
})

test('disabling ends its sessions at once, and nobody else’s', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const accountId = opened(db)
  putRow(db.$client, 'sessions', aSession({ id: 'ewy', account_id: accountId }))
  putRow(db.$client, 'sessions', aSession({ id: 'ewy-dawna', account_id: accountId, ended_at: NOON }))
  putRow(db.$client, 'sessions', aSession({ id: 'celiny', account_id: context.actor.accountId }))
  accepted(disableAccount(context, seen(accountId)))
  const ends = db.select({ id: sessions.id, endedAt: sessions.endedAt }).from(sessions).orderBy(sessions.id).all()
  expect(ends).toEqual([
    { id: 'celiny', endedAt: null },
    { id: 'ewy', endedAt: NOW },
    { id: 'ewy-dawna', endedAt: NOON },
  ])
  expect(db.select().from(securityLog).all()).toMatchObject([
    { kind: 'session-ended', accountId, verb: 'account.disable', details: '{"sessions":1}' },
  ])
})

test('it is disabled since the first time, and can be opened again with its rights', () => {
  const db = openTestDatabase()
  const accountId = opened(db)
  accepted(disableAccount(asAdministrator(db), seen(accountId)))
  accepted(disableAccount(asAdministrator(db, NOW + A_DAY), seen(accountId, 2)))
  expect(requireAccount(db, accountId).disabledAt).toBe(NOW)
  accepted(enableAccount(asAdministrator(db), seen(accountId, 2)))
  expect(requireAccount(db, accountId)).toMatchObject({ disabledAt: null, rights: ['author'] })
})

test('the last active administrator stays; disabled ones do not count', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const celina = seen(accountOf(db, 'celina'))
  const refusal = { field: '', key: 'last-administrator' }
  expectRefused(db, disableAccount, context, celina, refusal)
  const other = opened(db, { rights: ['administrator'] })
  accepted(disableAccount(context, seen(other)))
  expectRefused(db, disableAccount, context, celina, refusal)
  accepted(enableAccount(context, seen(other, 2)))
  expect(disableAccount(context, celina).ok).toBe(true)
})

test('of two administrators who disable each other at once, one stays', () => {
  const db = openTestDatabase()
  const celina = asAdministrator(db)
  const other = editorContext(db, NOW, opened(db, { rights: ['administrator'] }))
  accepted(disableAccount(celina, seen(other.actor.accountId)))
  // Their context was made while they were still one.
  expect(() => disableAccount(other, seen(celina.actor.accountId))).toThrow(Forbidden)
  expect(requireAccount(db, celina.actor.accountId).disabledAt).toBeNull()
})
