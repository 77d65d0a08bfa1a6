import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accountNotices, accounts, oidcIdentities, securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { Forbidden } from '#domain/errors.ts'
import { hasNobodysPassword } from '#domain/oidc/nobodys-password.ts'
import { listRights, requireAccount } from '../account/account-queries.ts'
import { disableAccount } from '../account/disable-account.ts'
import { verifyPassword } from '../account/password.ts'
import { editorContext } from '../context.ts'
import { findSession } from '../session/find-session.ts'
import {
  accepted,
  accountOf,
  asAdministrator,
  asAuthor,
  asEditor,
  auditEntries,
  expectNothingChanged,
  NOW,
  theSystem,
} from '../testing.ts'
import { linkOidc } from './link-oidc.ts'
import { findOidcLinkForStaff, findOwnOidcLink, listNewcomers } from './oidc-queries.ts'
import { signInWithOidc } from './sign-in-with-oidc.ts'
import { unlinkOidc } from './unlink-oidc.ts'

const issuer = 'https://login.urzad.example'
const bogdan = { issuer, subject: 'sub-bogdan' }
const from = { clientAddress: '192.0.2.7' }
const aMinuteAgo = { loginAt: NOW - 60_000 }

const link = (db: Database, identity = bogdan) =>
  linkOidc(asEditor(db), { accountId: asEditor(db).actor.accountId, ...identity })
const enter = (db: Database, identity = bogdan, more: object = {}) =>
  signInWithOidc(db, { ...identity, ...from, ...aMinuteAgo, ...more }, () => NOW)

const logged = (db: Database) =>
  db
    .select()
    .from(securityLog)
    .all()
    .map((row) => ({ ...row, details: JSON.parse(row.details) }))

describe('linking', () => {
  test('is of one’s own account, in place of a former link; the log has no number of the person', () => {
    const db = openTestDatabase()
    expect(findOwnOidcLink(asEditor(db))).toBeNull()
    accepted(link(db))
    accepted(link(db, { issuer, subject: 'sub-nowy' }))
    expect(db.select().from(oidcIdentities).all()).toMatchObject([{ subject: 'sub-nowy', linkedAt: NOW }])
    expect(findOwnOidcLink(asEditor(db))).toBe(NOW)
    expect(findOidcLinkForStaff(asAdministrator(db), accountOf(db, 'bogdan'))).toBe(NOW)
    expect(() => findOidcLinkForStaff(asEditor(db), accountOf(db, 'bogdan'))).toThrow(Forbidden)
    expect(auditEntries(db).map(({ verb, details }) => [verb, details])).toEqual([
      ['account.link-oidc', { issuer }],
      ['account.link-oidc', { issuer }],
    ])
    expectNothingChanged(db, () => accepted(link(db, { issuer, subject: 'sub-nowy' })))
  })

  test('one account of the provider opens one account of ours', () => {
    const db = openTestDatabase()
    accepted(link(db))
    const anna = asAuthor(db)
    expectNothingChanged(db, () =>
      expect(linkOidc(anna, { accountId: anna.actor.accountId, ...bogdan })).toEqual({
        ok: false,
        issues: [{ field: '', key: 'oidc-taken' }],
      }),
    )
    expect(() => linkOidc(anna, { accountId: asEditor(db).actor.accountId, issuer, subject: 'x' })).toThrow(Forbidden)
    accepted(
      linkOidc(anna, { accountId: anna.actor.accountId, issuer: 'https://inny.example', subject: bogdan.subject }),
    )
  })

  test('is undone by its owner', () => {
    const db = openTestDatabase()
    accepted(link(db))
    accepted(unlinkOidc(asEditor(db), { accountId: asEditor(db).actor.accountId }))
    expect(db.select().from(oidcIdentities).all()).toEqual([])
    expectNothingChanged(db, () => accepted(unlinkOidc(asEditor(db), { accountId: asEditor(db).actor.accountId })))
  })
})

describe('signing in', () => {
  test('starts a session as a password does, and ends the one that the browser had', async () => {
    const db = openTestDatabase()
    accepted(link(db))
    const first = await enter(db)
    if (!first.ok) throw new Error(first.reason)
    expect(findSession(db, first.token, NOW)).toMatchObject({ accountId: asEditor(db).actor.accountId })
    const second = await enter(db, bogdan, { previousToken: first.token })
    expect(second.ok).toBe(true)
    expect(findSession(db, first.token, NOW)).toBeNull()
    expect(db.select().from(sessions).all()).toHaveLength(2)
    expect(logged(db).map(({ kind }) => kind)).toEqual(['sign-in', 'sign-out', 'sign-in'])
  })

  test.each([
    ['an account that nobody linked', { issuer, subject: 'sub-obcy' }],
    ['the same number of another provider', { issuer: 'https://obcy.example', subject: bogdan.subject }],
  ])('%s opens nothing and makes nothing', async (_, identity) => {
    const db = openTestDatabase()
    accepted(link(db))
    expect(await enter(db, identity)).toEqual({ ok: false, reason: 'not-linked' })
    expect(db.select().from(sessions).all()).toEqual([])
    expect(logged(db)).toMatchObject([
      { kind: 'sign-in-failed', details: { from: from.clientAddress, reason: 'oidc-not-linked' } },
    ])
  })

  test.each([
    ['when somebody signed in at the provider', NOW - 60_000, NOW - 60_000],
    ['long ago, where the provider does not say', null, NOW - PROOF_LASTS_MS],
  ])('is proof since %s', async (_, loginAt, provenAt) => {
    const db = openTestDatabase()
    accepted(link(db))
    const entered = await enter(db, bogdan, { loginAt })
    if (!entered.ok) throw new Error(entered.reason)
    expect(findSession(db, entered.token, NOW)).toMatchObject({ provenAt, isByProvider: true })
  })

  test('a closed account stays closed', async () => {
    const db = openTestDatabase()
    accepted(link(db))
    const { accountId } = asEditor(db).actor
    accepted(disableAccount(theSystem(db, 'operator'), { accountId, seenLockVersion: 1 }))
    expect(await enter(db)).toMatchObject({ ok: false, reason: 'not-linked' })
  })

  test('tries of an account that opens nothing are counted', async () => {
    const db = openTestDatabase()
    const results = []
    for (let go = 0; go < 30; go += 1) results.push(await enter(db, { issuer, subject: 'sub-obcy' }))
    expect(results[0]).toMatchObject({ reason: 'not-linked' })
    expect(results.at(-1)).toMatchObject({ reason: 'too-many' })
  })
})

describe('signing in for the first time, where accounts are opened', () => {
  const newcomer = { email: 'ewa@urzad.example', name: 'Ewa Lis' }
  const ewa = { issuer, subject: 'sub-ewa' }

  test('opens one account, with no right and nobody’s password, and tells of it', async () => {
    const db = openTestDatabase()
    const entered = await enter(db, ewa, { newcomer })
    if (!entered.ok) throw new Error(entered.reason)
    const { accountId } = entered
    expect(db.select().from(accounts).all()).toMatchObject([{ id: accountId, ...newcomer, passwordResetAt: null }])
    expect(listRights(db, accountId)).toEqual([])
    expect(listNewcomers(asAdministrator(db))).toEqual([{ id: accountId, name: 'Ewa Lis' }])
    expect(() => listNewcomers(asEditor(db))).toThrow(Forbidden)
    const account = requireAccount(db, accountId)
    expect(await verifyPassword(account.passwordHash, '')).toBe(false)
    expect(hasNobodysPassword(account, findOwnOidcLink(editorContext(db, NOW, accountId)))).toBe(true)
    expect(auditEntries(db)).toMatchObject([{ verb: 'account.create-with-oidc', subjectId: accountId }])
    expect(auditEntries(db)[0]?.details).toEqual({
      ...newcomer,
      unit: null,
      position: null,
      rights: [],
      issuer,
    })
    expect(logged(db)).toMatchObject([{ kind: 'sign-in', accountId, details: { by: 'oidc', reason: 'oidc-created' } }])
    expect(db.select().from(accountNotices).all()).toMatchObject([{ accountId, kind: 'account-linked' }])
  })

  test('opens one also when two come at once', async () => {
    const db = openTestDatabase()
    const both = await Promise.all([enter(db, ewa, { newcomer }), enter(db, ewa, { newcomer })])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    expect(db.select().from(accounts).all()).toHaveLength(1)
    expect(db.select().from(sessions).all()).toHaveLength(2)
    expect(logged(db).filter(({ details }) => details.reason === 'oidc-created')).toHaveLength(1)
  })

  test.each([
    ['the address has an account', { newcomer: { ...newcomer, email: 'anna@urzad.example' } }, 'email-taken'],
    ['the provider has not proved the address', { newcomer: null }, 'not-verified'],
    ['nothing was said of it', {}, 'not-linked'],
  ])('opens none where %s', async (_, more, reason) => {
    const db = openTestDatabase()
    accountOf(db, 'anna')
    const before = db.select().from(accounts).all()
    expect(await enter(db, ewa, more)).toEqual({ ok: false, reason })
    expect(db.select().from(accounts).all()).toEqual(before)
    expect(db.select().from(oidcIdentities).all()).toEqual([])
    expect(db.select().from(sessions).all()).toEqual([])
    expect(logged(db)).toMatchObject([{ kind: 'sign-in-failed', details: { reason: `oidc-${reason}` } }])
  })

  test('opens none beside a closed account of the same person', async () => {
    const db = openTestDatabase()
    accepted(link(db))
    const { accountId } = asEditor(db).actor
    accepted(disableAccount(theSystem(db, 'operator'), { accountId, seenLockVersion: 1 }))
    expect(await enter(db, bogdan, { newcomer })).toMatchObject({ ok: false, reason: 'not-linked' })
    expect(db.select().from(accounts).all()).toHaveLength(1)
  })
})
