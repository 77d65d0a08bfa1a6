import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accountNotices, mailOutbox, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { A_HASH, aSession, putRow } from '#db/testing-rows.ts'
import { A_DAY, accepted, accountOf, asAdministrator, auditEntries, NOW, theSystem } from '../testing.ts'
import { aChangedAccount, anAccount } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { requireAccount } from './account-queries.ts'
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
    details: { rightsBefore: ['author'], rights: ['author', 'editor'] },
  })
})

test('a change of data ends no session', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  putRow(db.$client, 'sessions', aSession({ account_id: accountId }))
  accepted(changeAccount(asAdministrator(db), aChangedAccount(accountId, { name: 'Ewa Lis' })))
  expect(db.select().from(sessions).get()).toMatchObject({ endedAt: null })
})

test('another address is told to the owner, and to the address that the account had', () => {
  const db = openTestDatabase()
  const accountId = ewa(db)
  const context = asAdministrator(db)
  accepted(changeAccount(context, aChangedAccount(accountId, { email: 'ewa.lis@urzad.example' })))
  const { actor } = context
  const [notice] = db.select().from(accountNotices).all()
  expect(notice).toMatchObject({ accountId, kind: 'address-changed', happenedAt: NOW, byAccountId: actor.accountId })
  expect(db.select().from(mailOutbox).all()).toMatchObject([
    { accountId, kind: 'account-notice', noticeId: notice?.id, toAddress: null },
    { accountId, kind: 'former-address', noticeId: notice?.id, toAddress: 'ewa@urzad.example' },
  ])
  expect(auditEntries(db).at(-1)).toMatchObject({
    details: { email: 'ewa.lis@urzad.example', emailBefore: 'ewa@urzad.example' },
  })
})

test('of a change that leaves the address nobody is told', () => {
  const db = openTestDatabase()
  accepted(changeAccount(asAdministrator(db), aChangedAccount(ewa(db), { name: 'Ewa Lis' })))
  expect(db.select().from(accountNotices).all()).toEqual([])
  expect(db.select().from(mailOutbox).all()).toEqual([])
})

test('an address that is taken is refused', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const form = aChangedAccount(ewa(db), { email: 'celina@urzad.example' })
  expectRefused(db, changeAccount, context, form, { field: 'email', key: 'already-exists' })
})

test('the last active administrator keeps the right', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const form = aChangedAccount(accountOf(db, 'celina'), { email: 'celina@urzad.example', rights: [] })
  expectRefused(db, changeAccount, context, form, { field: 'rights', key: 'last-administrator' })
  accepted(createAccount(context, anAccount({ rights: ['administrator'] })))
  expect(changeAccount(context, form).ok).toBe(true)
})
