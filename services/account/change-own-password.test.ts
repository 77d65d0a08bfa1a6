import { beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, HOUR, putRow } from '#db/testing-rows.ts'
import { SIGN_IN_LIMITS } from '#domain/account/sign-in-limits.ts'
import { Forbidden } from '#domain/errors.ts'
import { findSession } from '../session/find-session.ts'
import { beginAttempt } from '../session/sign-in-failures.ts'
import { asAdministrator, asAuthor, auditEntries, NOW, theSystem } from '../testing.ts'
import { requireAccount } from './account-queries.ts'
import { changeOwnPassword } from './change-own-password.ts'
import { disableAccount } from './disable-account.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { resetPassword } from './reset-password.ts'

// Hashes and a child that estimates, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const CURRENT = 'cztery losowe słowa razem'
const NEXT = 'zielony rower pod dachem'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(CURRENT)
})

function staff(): { db: Database; anna: number } {
  const db = openTestDatabase()
  const anna = asAuthor(db).actor.accountId
  db.update(accounts).set({ passwordHash, passwordResetAt: NOW }).run()
  return { db, anna }
}

const form = {
  currentPassword: CURRENT,
  newPassword: NEXT,
  repeatedPassword: NEXT,
  clientAddress: '192.0.2.1',
  sessionId: 'ta',
}
const issueOf = (key: string, field = 'currentPassword') => ({ ok: false, issues: [{ field, key }] })

test('the new password opens, the old one no more; only this session goes on, under a new token', async () => {
  const { db, anna } = staff()
  const began = { created_at: NOW - HOUR, last_seen_at: NOW - 1, expires_at: NOW + HOUR }
  for (const id of ['ta', 'inna', 'jeszcze-inna']) {
    putRow(db.$client, 'sessions', aSession({ id, account_id: anna, ...began }))
  }
  const changed = await changeOwnPassword(asAuthor(db), form)
  if (!changed.ok || changed.value.token === null) throw new Error('refused')
  const account = requireAccount(db, anna)
  expect(await verifyPassword(account.passwordHash, NEXT)).toBe(true)
  expect(await verifyPassword(account.passwordHash, CURRENT)).toBe(false)
  expect(account).toMatchObject({ passwordChangedAt: NOW, passwordResetAt: null })
  const open = db
    .select()
    .from(sessions)
    .all()
    .filter(({ endedAt }) => endedAt === null)
  // As long as the one it was: a change of password does not lengthen it.
  expect(open).toMatchObject([{ createdAt: NOW - HOUR, lastSeenAt: NOW, expiresAt: NOW + HOUR }])
  expect(open[0]?.id).not.toBe('ta')
  expect(findSession(db, changed.value.token, NOW)?.sessionId).toBe(open[0]?.id)
  expect(auditEntries(db)).toMatchObject([
    { verb: 'account.change-password', actorId: anna, details: { wasReset: true, endedSessions: 2 } },
  ])
  expect(JSON.stringify(auditEntries(db))).not.toMatch(new RegExp(`argon2|${changed.value.token}`))
})

test.each([
  ['another current one', { currentPassword: 'nie to hasło wcale' }, issueOf('wrong')],
  ['a very long current one', { currentPassword: CURRENT.repeat(1000) }, issueOf('wrong')],
  ['no current one', { currentPassword: '' }, issueOf('missing')],
  ['one that is not repeated', { repeatedPassword: 'zielony rower' }, issueOf('differs', 'repeatedPassword')],
  ['the same again', { newPassword: CURRENT, repeatedPassword: CURRENT }, issueOf('same', 'newPassword')],
  [
    'a guessable one',
    { newPassword: 'Administrator1', repeatedPassword: 'Administrator1' },
    issueOf('guessable', 'newPassword'),
  ],
])('%s is refused', async (_, change, expected) => {
  const { db, anna } = staff()
  expect(await changeOwnPassword(asAuthor(db), { ...form, ...change })).toEqual(expected)
  expect(requireAccount(db, anna).passwordHash).toBe(passwordHash)
})

test('strangers who guess at sign-in do not keep the owner from changing it', async () => {
  const { db, anna } = staff()
  const stranger = { account: 'anna@urzad.example', accountId: anna, clientAddress: form.clientAddress }
  for (let n = 0; n < 50; n += 1) beginAttempt(db, stranger, NOW)
  putRow(db.$client, 'sessions', aSession({ id: 'ta', account_id: anna, expires_at: NOW + HOUR }))
  expect((await changeOwnPassword(asAuthor(db), form)).ok).toBe(true)
})

test('guessing the current one is slowed as at sign-in', async () => {
  const { db } = staff()
  const wrong = { ...form, currentPassword: 'zgaduję hasło' }
  for (let n = 0; n < SIGN_IN_LIMITS.session.allowed; n += 1) await changeOwnPassword(asAuthor(db), wrong)
  expect(await changeOwnPassword(asAuthor(db), form)).toEqual({
    ok: false,
    issues: [{ field: 'currentPassword', key: 'too-many-tries', context: { minutes: 15 } }],
  })
})

test('a reset that comes while the current one is being checked wins', async () => {
  const { db, anna } = staff()
  const answer = changeOwnPassword(asAuthor(db), form)
  const reset = { accountId: anna, seenLockVersion: 1, passwordHash: `${passwordHash}x` }
  resetPassword(theSystem(db, 'operator'), reset)
  expect(await answer).toEqual(issueOf('wrong'))
})

test('an account disabled while its password is being checked changes nothing', async () => {
  const { db, anna } = staff()
  const answer = changeOwnPassword(asAuthor(db), form)
  disableAccount(asAdministrator(db), { accountId: anna, seenLockVersion: 1 })
  await expect(answer).rejects.toThrow(Forbidden)
  expect(requireAccount(db, anna).passwordHash).toBe(passwordHash)
})
