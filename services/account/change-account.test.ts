import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_HASH, aSession, NOON, putRow } from '#db/testing-rows.ts'
import { A_DAY, accepted, accountOf, asAdministrator, auditEntries, NOW, theSystem } from '../testing.ts'
import { aChangedAccount, anAccount } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { listRights, requireAccount } from './account-queries.ts'
import { changeAccount } from './change-account.ts'
import { createAccount } from './create-account.ts'

const ewa = (db: Database) => accepted(createAccount(theSystem(db, 'operator'), anAccount())).accountId

const situation = { as: asAdministrator, given: (db: Database) => aChangedAccount(ewa(db), { name: 'Ewa Lis' }) }
keepsTheRulesOfVerbs(changeAccount, situation)
keepsTheRulesOfChanges(changeAccount, { ...situation, unknown: { accountId: 99 } })

test('data and rights are those now given; a right kept keeps its day', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  const form = aChangedAccount(accountId, { name: 'Ewa Lis', unit: '', rights: ['editor', 'author'] })
  accepted(changeAccount(asAdministrator(db, NOW + A_DAY), form))
  expect(requireAccount(db, accountId)).toMatchObject({
    name: 'Ewa Lis',
    unit: null,
    rights: ['author', 'editor'],
    passwordHash: A_HASH,
    lockVersion: 2,
  })
  const granted = db.$client.prepare('select granted_at from account_rights where account_id = ? order by right')
  expect(granted.pluck().all(accountId)).toEqual([NOW, NOW + A_DAY])
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'account',
    subjectId: accountId,
    details: { rightsBefore: ['author'], rights: ['author', 'editor'], disabled: false, passwordReset: false },
  })
})

test.each([
  ['disabling', { disabled: true }],
  ['a password reset', { resetPasswordHash: `${A_HASH}x` }],
])('%s ends its sessions at once, and nobody else’s', (_, change) => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const accountId = ewa(db)
  putRow(db.$client, 'sessions', aSession({ id: 'ewy', account_id: accountId }))
  putRow(db.$client, 'sessions', aSession({ id: 'ewy-dawna', account_id: accountId, ended_at: NOON }))
  putRow(db.$client, 'sessions', aSession({ id: 'celiny', account_id: context.actor.accountId }))
  accepted(changeAccount(context, aChangedAccount(accountId, change)))
  const ends = db.select({ id: sessions.id, endedAt: sessions.endedAt }).from(sessions).orderBy(sessions.id).all()
  expect(ends).toEqual([
    { id: 'celiny', endedAt: null },
    { id: 'ewy', endedAt: NOW },
    { id: 'ewy-dawna', endedAt: NOON },
  ])
})

test('a change of data alone ends no session', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  putRow(db.$client, 'sessions', aSession({ account_id: accountId }))
  accepted(changeAccount(asAdministrator(db), aChangedAccount(accountId, { name: 'Ewa Lis' })))
  expect(db.select().from(sessions).get()).toMatchObject({ endedAt: null })
})

test('a reset leaves its moment, so that the owner must choose another password; its hash is not logged', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  const hash = '$argon2id$v=19$nowy'
  accepted(changeAccount(asAdministrator(db, NOW + A_DAY), aChangedAccount(accountId, { resetPasswordHash: hash })))
  const moment = { passwordResetAt: NOW + A_DAY, passwordChangedAt: NOW + A_DAY }
  expect(requireAccount(db, accountId)).toMatchObject({ passwordHash: hash, ...moment })
  expect(auditEntries(db).at(-1)?.details).toMatchObject({ passwordReset: true })
  expect(JSON.stringify(auditEntries(db))).not.toContain(hash)
})

test('it is disabled since the first time, and can be opened again', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  const disable = { disabled: true }
  accepted(changeAccount(asAdministrator(db), aChangedAccount(accountId, disable)))
  const again = aChangedAccount(accountId, { ...disable, seenLockVersion: 2 })
  accepted(changeAccount(asAdministrator(db, NOW + A_DAY), again))
  expect(requireAccount(db, accountId).disabledAt).toBe(NOW)
  accepted(changeAccount(asAdministrator(db), aChangedAccount(accountId, { seenLockVersion: 3 })))
  expect(requireAccount(db, accountId).disabledAt).toBeNull()
})

test('an address that is taken is refused', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const form = aChangedAccount(ewa(db), { email: 'celina@urzad.example' })
  expectRefused(db, changeAccount, context, form, { field: 'email', key: 'already-exists' })
})

test.each([
  ['disabled', { rights: ['administrator' as const], disabled: true }],
  ['without the right', { rights: [] }],
])('the last active administrator cannot be left %s', (_, change) => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const celina = accountOf(db, 'celina')
  const form = aChangedAccount(celina, { email: 'celina@urzad.example', ...change })
  expectRefused(db, changeAccount, context, form, { field: 'rights', key: 'last-administrator' })

  const disabled = accepted(
    createAccount(context, anAccount({ email: 'franciszek@urzad.example', rights: ['administrator'] })),
  ).accountId
  db.update(accounts).set({ disabledAt: NOW }).run()
  db.$client.prepare('update accounts set disabled_at = null where id = ?').run(celina)
  expect(listRights(db, disabled)).toEqual(['administrator'])
  expectRefused(db, changeAccount, context, form, { field: 'rights', key: 'last-administrator' })

  db.$client.prepare('update accounts set disabled_at = null where id = ?').run(disabled)
  expect(changeAccount(context, form).ok).toBe(true)
})
