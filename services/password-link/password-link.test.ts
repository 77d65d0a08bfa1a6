import { describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { accountNotices, mailOutbox, passwordLinks, securityLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, putRow } from '#db/testing-rows.ts'
import { LINK_LASTS_MS } from '#domain/account/password-link.ts'
import { NotFound } from '#domain/errors.ts'
import { requireAccount } from '../account/account-queries.ts'
import { changeAccount } from '../account/change-account.ts'
import { disableAccount } from '../account/disable-account.ts'
import { enableAccount } from '../account/enable-account.ts'
import { verifyPassword } from '../account/password.ts'
import { outbox } from '../mail/testing-mail.ts'
import { readThrottled } from '../session/throttled-sign-ins.ts'
import { accepted, accountOf, asAdministrator, auditEntries, expectNothingChanged, NOW, theSystem } from '../testing.ts'
import { aChangedAccount, anAccount } from '../testing-inputs.ts'
import { askForLink } from './ask-for-link.ts'
import { invitePerson, resetByLink } from './hand-links.ts'
import { findLiveLink } from './live-link.ts'
import { makePasswordLink } from './make-password-link.ts'
import { setPasswordByLink } from './set-password-by-link.ts'
import { writeSecret } from './write-secret.ts'

// Passwords are hashed and estimated, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const OWN = 'zielony rower pod dachem'
const HANDED = { isMailed: false }
const MAILED = { isMailed: true }
const { passwordHash: _, ...ewa } = anAccount()

const somebody = (db: Database, now = NOW) => theSystem(db, 'password-link', now)
const set = (db: Database, secret: string, { password = OWN, now = NOW } = {}) =>
  setPasswordByLink(somebody(db, now), { secret, newPassword: password, repeatedPassword: password })

async function invited(db: Database) {
  const { accountId, secret } = accepted(await invitePerson(asAdministrator(db), ewa, HANDED))
  return { accountId, secret: secret ?? '' }
}

describe('an invitation', () => {
  test('lets its owner set their own password once; whoever made it knows none', async () => {
    const db = openTestDatabase()
    const { accountId, secret } = await invited(db)
    expect(findLiveLink(db, secret, NOW)).toMatchObject({ accountId, purpose: 'invitation' })
    expect(accepted(await set(db, secret))).toEqual({ accountId })
    const account = requireAccount(db, accountId)
    expect(account).toMatchObject({ passwordResetAt: null, passwordChangedAt: NOW })
    expect(await verifyPassword(account.passwordHash, OWN)).toBe(true)
    await expect(set(db, secret)).rejects.toThrow(NotFound)
    // Nobody is told of what was the first thing that happened.
    expect(db.select().from(accountNotices).all()).toEqual([])
  })

  test('is kept as a hash, and stands in no log', async () => {
    const db = openTestDatabase()
    const { secret } = await invited(db)
    expect(JSON.stringify([db.select().from(passwordLinks).all(), auditEntries(db)])).not.toContain(secret)
    expect(db.select().from(mailOutbox).all()).toEqual([])
  })

  test.each([
    ['krótkie', 'too-short'],
    ['haslohaslohaslo', 'guessable'],
  ])('takes a password by the rules of all others: %s is %s, and the link stays', async (password, key) => {
    const db = openTestDatabase()
    const { secret } = await invited(db)
    expect(await set(db, secret, { password })).toMatchObject({ ok: false, issues: [{ field: 'newPassword', key }] })
    expect(findLiveLink(db, secret, NOW)).not.toBeNull()
  })

  test('works for seven days', async () => {
    const db = openTestDatabase()
    const { secret } = await invited(db)
    expect(findLiveLink(db, secret, NOW + LINK_LASTS_MS.invitation - 1)).not.toBeNull()
    await expect(set(db, secret, { now: NOW + LINK_LASTS_MS.invitation })).rejects.toThrow(NotFound)
  })

  test('with facts that are refused opens no account and makes no link', async () => {
    const db = openTestDatabase()
    const context = asAdministrator(db)
    const result = await invitePerson(context, { ...ewa, email: 'celina@urzad.example' }, HANDED)
    expect(result).toMatchObject({ ok: false, issues: [{ field: 'email', key: 'already-exists' }] })
    expect(db.select().from(passwordLinks).all()).toEqual([])
  })
})

describe('a reset', () => {
  const reset = (db: Database, accountId: number, way = HANDED) =>
    resetByLink(asAdministrator(db), { accountId, seenLockVersion: requireAccount(db, accountId).lockVersion }, way)

  test('takes the password away, ends the sessions, replaces a former link and is told to the owner', async () => {
    const db = openTestDatabase()
    const { accountId, secret } = await invited(db)
    await set(db, secret)
    putRow(db.$client, 'sessions', aSession({ account_id: accountId }))
    const first = accepted(await reset(db, accountId)).secret ?? ''
    const second = accepted(await reset(db, accountId)).secret ?? ''
    expect(await verifyPassword(requireAccount(db, accountId).passwordHash, OWN)).toBe(false)
    expect(findLiveLink(db, first, NOW)).toBeNull()
    expect(findLiveLink(db, second, NOW)).toMatchObject({ purpose: 'reset', expiresAt: NOW + LINK_LASTS_MS.reset })
    expect(db.select().from(accountNotices).all()).toMatchObject([
      { accountId, kind: 'password-taken', byAccountId: accountOf(db, 'celina') },
    ])
    accepted(await set(db, second))
    expect(db.select().from(accountNotices).all().at(-1)).toMatchObject({ kind: 'password-changed', byAccountId: null })
  })

  test('by mail leaves no secret anywhere until the mail is written; each try has another, and the last works', async () => {
    const db = openTestDatabase()
    const { accountId } = await invited(db)
    expect(accepted(await reset(db, accountId, MAILED)).secret).toBeNull()
    expect(db.select().from(passwordLinks).all()).toMatchObject([{ secretHash: null }])
    expect(outbox(db)).toMatchObject([{ kind: 'password-link', accountId }])
    const [first, second] = [writeSecret(db, accountId, NOW), writeSecret(db, accountId, NOW)]
    expect(findLiveLink(db, first?.secret ?? '', NOW)).toBeNull()
    expect(findLiveLink(db, second?.secret ?? '', NOW)).toMatchObject({ accountId })
    expect(writeSecret(db, accountId, NOW + LINK_LASTS_MS.invitation)).toBeNull()
  })
})

test('a closed account has no link, and gets none; one from before does not come back', async () => {
  const db = openTestDatabase()
  const { accountId, secret } = await invited(db)
  accepted(disableAccount(asAdministrator(db), { accountId, seenLockVersion: 1 }))
  const made = makePasswordLink(asAdministrator(db), { accountId, isMailed: false })
  expect(made).toMatchObject({ ok: false, issues: [{ field: '', key: 'closed-account' }] })
  accepted(enableAccount(asAdministrator(db), { accountId, seenLockVersion: 2 }))
  await expect(set(db, secret)).rejects.toThrow(NotFound)
})

test('another address is another reader: the link that went to the former one works no more', async () => {
  const db = openTestDatabase()
  const { accountId, secret } = await invited(db)
  accepted(changeAccount(asAdministrator(db), aChangedAccount(accountId, { unit: 'Wydział Prasowy' })))
  expect(findLiveLink(db, secret, NOW)).not.toBeNull()
  const moved = aChangedAccount(accountId, { email: 'ewa.lis@urzad.example', seenLockVersion: 2 })
  accepted(changeAccount(asAdministrator(db), moved))
  expect(findLiveLink(db, secret, NOW)).toBeNull()
})

test.each(['', 'tajne', `${'a'.repeat(42)}!`, 'a'.repeat(43)])('%j is the secret of nothing', async (secret) => {
  const db = openTestDatabase()
  await invited(db)
  await expect(set(db, secret)).rejects.toThrow(NotFound)
})

describe('a forgotten password', () => {
  const ask = (db: Database, email: string, { from = '192.0.2.1', now = NOW } = {}) =>
    askForLink(somebody(db, now), { email, clientAddress: from })
  const asked = (db: Database) => outbox(db).filter(({ kind }) => kind === 'password-link').length

  test('is answered alike for every address; only an account that is open gets a mail', () => {
    const db = openTestDatabase()
    const [anna, bogdan] = [accountOf(db, 'anna'), accountOf(db, 'bogdan')]
    db.$client.prepare('update accounts set disabled_at = ? where id = ?').run(NOW, bogdan)
    const answers = ['Anna@urzad.example ', 'bogdan@urzad.example', 'nikt@urzad.example'].map((email) => ask(db, email))
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, value: null })))
    expect(outbox(db)).toMatchObject([{ kind: 'password-link', accountId: anna }])
    expect(requireAccount(db, anna).passwordResetAt).toBeNull()
  })

  test('asked for too often, of one account or from one network, it gets no more mail, and that is noted', () => {
    const db = openTestDatabase()
    accountOf(db, 'anna')
    for (const last of [1, 2, 3, 4, 5]) expect(ask(db, 'anna@urzad.example', { from: `192.0.2.${last}` }).ok).toBe(true)
    expect(asked(db)).toBe(3)
    for (let time = 0; time < 30; time += 1) ask(db, `nikt${time}@urzad.example`, { from: '198.51.100.7' })
    accountOf(db, 'bogdan')
    expect(ask(db, 'bogdan@urzad.example', { from: '198.51.100.7' }).ok).toBe(true)
    expect(asked(db)).toBe(3)
    expect(readThrottled(db, NOW)).toMatchObject({ sources: 2 })
    expect(db.select().from(securityLog).all()[0]).toMatchObject({ kind: 'throttled' })
    ask(db, 'anna@urzad.example', { now: NOW + 16 * 60_000 })
    expect(asked(db)).toBe(4)
  })

  test('what is no address is told so', () => {
    const db = openTestDatabase()
    const issues = [{ field: 'email', key: 'not-an-email' }]
    expectNothingChanged(db, () => expect(ask(db, 'anna')).toEqual({ ok: false, issues }))
  })
})
