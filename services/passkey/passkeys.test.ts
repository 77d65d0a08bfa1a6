import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, passkeyChallenges, passkeys, pendingSignIns, securityLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { CHALLENGE_LASTS_MS, MAX_CHALLENGES, MAX_PASSKEYS } from '#domain/account/factor-limits.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import { hasSecondFactor, readFactors } from '../factor/factor-queries.ts'
import { findSession } from '../session/find-session.ts'
import { beginPendingSignIn } from '../session/pending-sign-in.ts'
import { accepted, asAdministrator, asEditor, NOW } from '../testing.ts'
import { addOwnPasskey } from './add-own-passkey.ts'
import { keepChallenge, takeChallenge } from './challenge.ts'
import { optionsForAdding, optionsForSigningIn } from './passkey-options.ts'
import { removePasskey } from './remove-passkey.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import { aDevice } from './testing-device.ts'

const place = { rpId: 'portal.example', origin: 'https://portal.example' }
const NOT_VERIFIED = { ok: false, issues: [{ field: 'passkey', key: 'not-verified' }] }
const from = { clientAddress: '192.0.2.1', place, pendingToken: null }

async function added() {
  const db = openTestDatabase()
  const context = asEditor(db)
  const { accountId } = context.actor
  const device = aDevice(place)
  const options = await optionsForAdding(context, place)
  const { codes } = accepted(await addOwnPasskey(context, { name: 'Laptop', answer: device.make(options), place }))
  return { db, context, accountId, device, options, codes, userHandle: options.user.id }
}

type Added = Awaited<ReturnType<typeof added>>

async function sign({ db, device, userHandle }: Added, now = NOW, more = {}) {
  const options = await optionsForSigningIn(db, place, now)
  return signInWithPasskey(db, { ...from, answer: device.sign(options, { userHandle }), ...more }, now)
}

const lastEvent = (db: Database) => db.select().from(securityLog).orderBy(securityLog.number).all().at(-1)

describe('a key', () => {
  test('that a device made for the account is added, with ten recovery codes when it is the first factor', async () => {
    const { db, accountId, device, codes, options } = await added()
    expect(codes).toHaveLength(10)
    expect(hasSecondFactor(db, accountId)).toBe(true)
    expect(db.select().from(passkeys).all()).toMatchObject([
      { accountId, name: 'Laptop', credentialId: device.id, rpId: place.rpId, counter: 0, isBackedUp: false },
    ])
    expect(lastEvent(db)).toMatchObject({ kind: 'factor-added', details: '{"factor":"passkey"}' })
    expect(options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' })
    expect(db.select().from(passkeyChallenges).all()).toEqual([])
  })

  test('of one account is the same account on every device, and is not made twice on one', async () => {
    const { context, device, options } = await added()
    const again = await optionsForAdding(context, place)
    expect(again.user.id).toBe(options.user.id)
    expect(again.excludeCredentials).toMatchObject([{ id: device.id }])
  })

  test('is not added from another origin, for another host, by a device that was not unlocked, or without being asked', async () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const attempts = [
      [aDevice({ ...place, origin: 'https://zly.example' }), {}],
      [aDevice({ ...place, rpId: 'zly.example' }), {}],
      [aDevice(place), { isUnlocked: false }],
    ] as const
    for (const [device, how] of attempts) {
      const answer = device.make(await optionsForAdding(context, place), how)
      expect(await addOwnPasskey(context, { name: 'X', answer, place })).toEqual(NOT_VERIFIED)
    }
    const answers = [aDevice(place).make({ challenge: 'bmlr' }), '', '{}', '[]', 'null', '{"id":1}']
    for (const answer of answers) {
      expect(await addOwnPasskey(context, { name: 'X', answer, place })).toEqual(NOT_VERIFIED)
    }
    // What somebody else was asked is not an answer of mine.
    const theirs = aDevice(place).make(await optionsForAdding(asAdministrator(db), place))
    expect(await addOwnPasskey(context, { name: 'X', answer: theirs, place })).toEqual(NOT_VERIFIED)
    expect(db.select().from(passkeys).all()).toEqual([])
  })

  test('is one of ten at most', async () => {
    const { context } = await added()
    const another = async () =>
      addOwnPasskey(context, { name: 'X', answer: aDevice(place).make(await optionsForAdding(context, place)), place })
    for (let n = 1; n < MAX_PASSKEYS; n += 1) expect((await another()).ok).toBe(true)
    expect(await another()).toMatchObject({ issues: [{ key: 'too-many-keys' }] })
  })

  test('is removed by its owner alone, and then signs nobody in', async () => {
    const portal = await added()
    const { db, context, accountId } = portal
    const { id: passkeyId } = db.select().from(passkeys).get() ?? { id: 0 }
    expect(() => removePasskey(asAdministrator(db), { accountId, passkeyId })).toThrow(Forbidden)
    const other = asAdministrator(db)
    expect(() => removePasskey(other, { accountId: other.actor.accountId, passkeyId })).toThrow(NotFound)
    accepted(removePasskey(context, { accountId, passkeyId }))
    expect(readFactors(db, accountId)).toEqual({ totpSince: null, passkeys: [], recoveryCodes: null })
    expect(await sign(portal)).toEqual({ ok: false, reason: 'wrong' })
  })
})

describe('signing in with it', () => {
  test('needs no password, ends a sign-in that waited for it, and is said in the log', async () => {
    const portal = await added()
    const { db, accountId } = portal
    const pendingToken = beginPendingSignIn(db, { accountId, clientAddress: '192.0.2.1', now: NOW })
    const signedIn = await sign(portal, NOW, { pendingToken })
    if (!signedIn.ok) throw new Error(signedIn.reason)
    expect(findSession(db, signedIn.token, NOW)).toMatchObject({ accountId })
    expect(db.select().from(pendingSignIns).all()).toEqual([])
    expect(lastEvent(db)).toMatchObject({ kind: 'sign-in', details: '{"by":"passkey","from":"192.0.2.1"}' })
    expect(db.select().from(passkeys).get()).toMatchObject({ lastUsedAt: NOW })
  })

  test('takes an answer once, in its time, and none that was made for something else', async () => {
    const portal = await added()
    const { db, device, userHandle } = portal
    const options = await optionsForSigningIn(db, place, NOW)
    const answer = device.sign(options, { userHandle })
    expect((await signInWithPasskey(db, { ...from, answer }, NOW)).ok).toBe(true)
    expect(await signInWithPasskey(db, { ...from, answer }, NOW)).toEqual({ ok: false, reason: 'wrong' })

    const late = device.sign(await optionsForSigningIn(db, place, NOW), { userHandle })
    expect((await signInWithPasskey(db, { ...from, answer: late }, NOW + CHALLENGE_LASTS_MS)).ok).toBe(false)
    const forAdding = device.sign(await optionsForAdding(portal.context, place), { userHandle })
    expect((await signInWithPasskey(db, { ...from, answer: forAdding }, NOW)).ok).toBe(false)
  })

  test('refuses a device that was not unlocked, another account’s name, another key’s signature and nonsense', async () => {
    const { db, device, userHandle } = await added()
    const fresh = () => optionsForSigningIn(db, place, NOW)
    const forged = JSON.parse(aDevice(place).sign(await fresh(), { userHandle }))
    const answers = [
      device.sign(await fresh(), { userHandle, isUnlocked: false }),
      device.sign(await fresh(), { userHandle: 'aW5ueQ' }),
      JSON.stringify({ ...forged, id: device.id, rawId: device.id }),
      '',
      '{}',
      'x'.repeat(20_000),
    ]
    for (const answer of answers) {
      expect(await signInWithPasskey(db, { ...from, answer }, NOW)).toEqual({ ok: false, reason: 'wrong' })
    }
    expect(lastEvent(db)).toMatchObject({ kind: 'sign-in-failed', accountId: null })
  })

  test('refuses a key whose count went back: it may have been copied', async () => {
    const portal = await added()
    const { db, device } = portal
    device.setCounter(7)
    expect((await sign(portal)).ok).toBe(true)
    for (const count of [7, 3, 0]) {
      device.setCounter(count)
      expect(await sign(portal)).toEqual({ ok: false, reason: 'wrong' })
      expect(JSON.parse(lastEvent(db)?.details ?? '')).toMatchObject({ reason: 'counter' })
    }
    device.setCounter(8)
    expect((await sign(portal)).ok).toBe(true)
    expect(db.select().from(passkeys).get()).toMatchObject({ counter: 8 })
  })

  test('is not for a disabled account', async () => {
    const portal = await added()
    portal.db.update(accounts).set({ disabledAt: NOW }).run()
    expect(await sign(portal)).toEqual({ ok: false, reason: 'wrong' })
  })

  test('is slowed like guessing passwords', async () => {
    const { db } = await added()
    const tries = Array.from({ length: 12 }, () => signInWithPasskey(db, { ...from, answer: '{}' }, NOW))
    const reasons = (await Promise.all(tries)).map((answer) => !answer.ok && answer.reason)
    expect(reasons.filter((reason) => reason === 'too-many')).toHaveLength(2)
  })
})

test('so many questions are remembered and no more: the oldest goes', () => {
  const db = openTestDatabase()
  const rows = Array.from({ length: MAX_CHALLENGES }, (_, n) => ({
    challengeHash: n.toString(16).padStart(64, '0'),
    expiresAt: NOW + 1 + n,
  }))
  for (let at = 0; at < rows.length; at += 500)
    db.insert(passkeyChallenges)
      .values(rows.slice(at, at + 500))
      .run()
  const purpose = { accountId: null, now: NOW }
  keepChallenge(db, 'nowe', purpose)
  expect(db.$client.prepare('select count(*) from passkey_challenges').pluck().get()).toBe(MAX_CHALLENGES)
  expect(takeChallenge(db, 'nowe', purpose)).toBe(true)
  expect(takeChallenge(db, 'nowe', purpose)).toBe(false)
  expect(db.$client.prepare('select min(expires_at) from passkey_challenges').pluck().get()).toBe(NOW + 2)
})
