import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { passkeyChallenges, passkeys, securityLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { CHALLENGE_LASTS_MS } from '#domain/account/factor-limits.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { SIGN_IN_LIMITS } from '#domain/account/sign-in-limits.ts'
import { editorContext, isProofOld } from '../context.ts'
import { findSession } from '../session/find-session.ts'
import { proveAgain } from '../session/prove-again.ts'
import { startSession } from '../session/start-session.ts'
import { accepted, accountOf, NOW, type Person } from '../testing.ts'
import { addOwnPasskey } from './add-own-passkey.ts'
import { optionsForAdding, optionsForProving, optionsForSigningIn } from './passkey-options.ts'
import { removePasskey } from './remove-passkey.ts'
import { aDevice } from './testing-device.ts'

const place = { rpId: 'portal.example', origin: 'https://portal.example' }
const clientAddress = '192.0.2.1'
const NOT_THEIRS = { ok: false, issue: { field: 'proof', key: 'wrong-key' } }

/** Somebody who signed in a quarter of an hour ago, with a key that they added then. */
async function aQuarterLater(db: Database, person: Person) {
  const accountId = accountOf(db, person)
  const device = aDevice(place)
  const earlier = editorContext(db, NOW - PROOF_LASTS_MS, accountId)
  const making = await optionsForAdding(earlier, place)
  accepted(await addOwnPasskey(earlier, { name: 'Laptop', answer: device.make(making), place }))
  const token = startSession(db, { accountId, clientAddress, now: NOW - PROOF_LASTS_MS })
  const session = findSession(db, token, NOW)
  if (!session) throw new Error('no session')
  const { sessionId } = session
  const at = (now: number) => editorContext(db, now, accountId, session.provenAt)
  const prove = (answer: string, now = NOW) =>
    proveAgain(at(now), { sessionId, clientAddress, proof: { kind: 'passkey', answer, place } })
  const ask = async () => {
    const options = await optionsForProving(at(NOW), place)
    if (!options) throw new Error('no key')
    return options
  }
  return { accountId, device, context: at(NOW), userHandle: making.user.id, token, prove, ask }
}

const lastEvent = (db: Database) => db.select().from(securityLog).orderBy(securityLog.number).all().at(-1)

test('a key of the account makes the proof young again, for the session too, and its use is written down', async () => {
  const db = openTestDatabase()
  const { device, context, userHandle, token, prove, ask } = await aQuarterLater(db, 'celina')
  expect(isProofOld(context)).toBe(true)
  const options = await ask()
  expect(options).toMatchObject({
    rpId: place.rpId,
    userVerification: 'required',
    allowCredentials: [{ id: device.id }],
  })
  device.setCounter(3)
  const proven = await prove(device.sign(options, { userHandle }))
  if (!proven.ok) throw new Error('refused')
  expect(isProofOld(proven.context)).toBe(false)
  expect(findSession(db, token, NOW)?.provenAt).toBe(NOW)
  expect(db.select().from(passkeys).get()).toMatchObject({ counter: 3, lastUsedAt: NOW })
  expect(db.select().from(passkeyChallenges).all()).toEqual([])
})

test('a device that was asked for the keys of one account need not say whose it has used', async () => {
  const { device, prove, ask } = await aQuarterLater(openTestDatabase(), 'celina')
  expect(await prove(device.sign(await ask(), {}))).toMatchObject({ ok: true })
})

test('who has no key at this host is asked for none', async () => {
  const db = openTestDatabase()
  const { context } = await aQuarterLater(db, 'celina')
  const elsewhere = { rpId: 'inny.example', origin: 'https://inny.example' }
  expect(await optionsForProving(context, elsewhere)).toBeNull()
  expect(await optionsForProving(editorContext(db, NOW, accountOf(db, 'bogdan')), place)).toBeNull()
})

describe('what proves nothing, is logged, and leaves the session as it was', () => {
  test('the key of somebody else, asked for either of them', async () => {
    const db = openTestDatabase()
    const celina = await aQuarterLater(db, 'celina')
    const bogdan = await aQuarterLater(db, 'bogdan')
    const { userHandle } = bogdan
    for (const options of [await celina.ask(), await bogdan.ask()]) {
      expect(await celina.prove(bogdan.device.sign(options, { userHandle }))).toEqual(NOT_THEIRS)
      expect(lastEvent(db)).toMatchObject({
        kind: 'proof-failed',
        accountId: celina.accountId,
        details: '{"by":"passkey","from":"192.0.2.1"}',
      })
    }
    expect(findSession(db, celina.token, NOW)?.provenAt).toBe(NOW - PROOF_LASTS_MS)
    expect(db.select().from(passkeys).all()).toMatchObject([{ lastUsedAt: null }, { lastUsedAt: null }])
  })

  test('an answer to a question that was put to somebody else, to sign in, too long ago, or that was answered already', async () => {
    const db = openTestDatabase()
    const { device, userHandle, prove, ask } = await aQuarterLater(db, 'celina')
    const bogdan = await aQuarterLater(db, 'bogdan')
    const forOthers = [await bogdan.ask(), await optionsForSigningIn(db, place, NOW)]
    for (const options of forOthers) expect(await prove(device.sign(options, { userHandle }))).toEqual(NOT_THEIRS)
    const late = device.sign(await ask(), { userHandle })
    expect(await prove(late, NOW + CHALLENGE_LASTS_MS)).toEqual(NOT_THEIRS)
    const answer = device.sign(await ask(), { userHandle })
    expect(await prove(answer)).toMatchObject({ ok: true })
    expect(await prove(answer)).toEqual(NOT_THEIRS)
  })

  test('a device that was not unlocked, another account’s name, another key’s signature, another origin, and nonsense', async () => {
    const db = openTestDatabase()
    const { device, userHandle, prove, ask } = await aQuarterLater(db, 'celina')
    const forged = JSON.parse(aDevice(place).sign(await ask(), { userHandle }))
    const answers = [
      device.sign(await ask(), { userHandle, isUnlocked: false }),
      device.sign(await ask(), { userHandle: 'aW5ueQ' }),
      JSON.stringify({ ...forged, id: device.id, rawId: device.id }),
      device.sign(await ask(), { userHandle, at: 'https://zly.example' }),
      '{}',
    ]
    for (const answer of answers) expect(await prove(answer)).toEqual(NOT_THEIRS)
  })

  test('a key whose count went back, and one that was removed while it was asked', async () => {
    const db = openTestDatabase()
    const { accountId, context, device, userHandle, prove, ask } = await aQuarterLater(db, 'celina')
    device.setCounter(7)
    expect(await prove(device.sign(await ask(), { userHandle }))).toMatchObject({ ok: true })
    expect(await prove(device.sign(await ask(), { userHandle }))).toEqual(NOT_THEIRS)
    expect(JSON.parse(lastEvent(db)?.details ?? '')).toMatchObject({ by: 'passkey', reason: 'counter' })
    device.setCounter(8)
    const answer = device.sign(await ask(), { userHandle })
    const { id: passkeyId } = db.select().from(passkeys).get() ?? { id: 0 }
    accepted(removePasskey(editorContext(db, NOW, context.actor.accountId), { accountId, passkeyId }))
    expect(await prove(answer)).toEqual(NOT_THEIRS)
  })
})

test('wrong keys and wrong passwords are counted together', async () => {
  const { device, userHandle, prove, ask } = await aQuarterLater(openTestDatabase(), 'celina')
  for (let time = 0; time < SIGN_IN_LIMITS.session.allowed; time += 1) expect(await prove('{}')).toEqual(NOT_THEIRS)
  const right = device.sign(await ask(), { userHandle })
  expect(await prove(right)).toMatchObject({ ok: false, issue: { key: 'too-many-tries', context: { minutes: 15 } } })
})
