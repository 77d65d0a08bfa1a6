import { beforeAll, describe, expect, test, vi } from 'vitest'
import { accounts, securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { SIGN_IN_LIMITS } from '#domain/account/sign-in-limits.ts'
import { hashPassword } from '../account/password.ts'
import { editorContext, isProofOld } from '../context.ts'
import { linkOidc } from '../oidc/link-oidc.ts'
import type { OidcProof } from '../oidc/oidc-proof.ts'
import { accepted, accountOf, NOW } from '../testing.ts'
import { findSession } from './find-session.ts'
import { proveAgain } from './prove-again.ts'
import { startSession } from './start-session.ts'

// Many hashes, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const PASSWORD = 'cztery losowe słowa razem'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

/** Celina, signed in a quarter of an hour ago. */
function aQuarterLater() {
  const db = openTestDatabase()
  const accountId = accountOf(db, 'celina')
  db.update(accounts).set({ passwordHash }).run()
  const token = startSession(db, { accountId, clientAddress: '192.0.2.1', now: NOW - PROOF_LASTS_MS })
  const session = findSession(db, token, NOW)
  if (!session) throw new Error('no session')
  const context = editorContext(db, NOW, accountId, session.provenAt)
  const prove = (password: string) =>
    proveAgain(context, {
      sessionId: session.sessionId,
      clientAddress: '192.0.2.1',
      proof: { kind: 'password', password },
    })
  return { db, accountId, token, context, sessionId: session.sessionId, prove }
}

test('signing in is a proof that grows old; the password makes it young again, for the session too', async () => {
  const { db, token, context, prove } = aQuarterLater()
  expect(isProofOld(context)).toBe(true)
  const proven = await prove(PASSWORD)
  if (!proven.ok) throw new Error('refused')
  expect(isProofOld(proven.context)).toBe(false)
  expect(findSession(db, token, NOW)?.provenAt).toBe(NOW)
})

test('another password is none: it is logged, and the session stays as it was', async () => {
  const { db, accountId, token, prove } = aQuarterLater()
  expect(await prove('zupełnie inne hasło')).toEqual({ ok: false, issue: { field: 'proof', key: 'wrong' } })
  expect(findSession(db, token, NOW)?.provenAt).toBe(NOW - PROOF_LASTS_MS)
  expect(db.select().from(sessions).get()?.provenAt).toBeNull()
  expect(db.select().from(securityLog).all().at(-1)).toMatchObject({ kind: 'proof-failed', accountId })
})

test('guessing is slowed as at sign-in; the right one forgets the failures', async () => {
  const { db, prove } = aQuarterLater()
  const wrong = () => prove('zupełnie inne hasło')
  for (let time = 1; time < SIGN_IN_LIMITS.session.allowed; time += 1) await wrong()
  expect(await prove(PASSWORD)).toMatchObject({ ok: true })
  for (let time = 0; time < SIGN_IN_LIMITS.session.allowed; time += 1) await wrong()
  expect(await prove(PASSWORD)).toMatchObject({ ok: false, issue: { key: 'too-many-tries', context: { minutes: 15 } } })
  expect(db.select().from(securityLog).all().at(-1)).toMatchObject({ kind: 'throttled' })
})

describe('with an account of the office', () => {
  const celina = { issuer: 'https://login.urzad.example', subject: 'sub-celina' }

  function linkedAQuarterLater() {
    const { db, accountId, token, context, sessionId, prove } = aQuarterLater()
    accepted(linkOidc(editorContext(db, NOW, accountId), { accountId, ...celina }))
    const brought = { ...celina, isOfDomain: true, loginAt: NOW, sentAt: NOW - 1_000, sentFrom: sessionId }
    const proveByOffice = (change: Partial<OidcProof> = {}) =>
      proveAgain(context, { sessionId, clientAddress: '192.0.2.1', proof: { kind: 'oidc', ...brought, ...change } })
    return { db, accountId, token, prove, proveByOffice }
  }

  test('the linked one makes the proof young again', async () => {
    const { db, token, proveByOffice } = linkedAQuarterLater()
    const proven = await proveByOffice()
    expect(proven.ok && isProofOld(proven.context)).toBe(false)
    expect(findSession(db, token, NOW)?.provenAt).toBe(NOW)
  })

  test.each([
    ['another subject', { subject: 'sub-obcy' }, 'wrong'],
    ['the same of another provider', { issuer: 'https://obcy.example' }, 'wrong'],
    ['one asked for in another session', { sentFrom: 'inna' }, 'wrong'],
    ['one that is of the domain no more', { isOfDomain: false }, 'foreign'],
    ['one that nobody was asked for', { loginAt: NOW - PROOF_LASTS_MS }, 'stale'],
    ['one of which nobody says when', { loginAt: null }, 'stale'],
  ] as const)('%s is none: it is logged, and the session stays as it was', async (_, change, key) => {
    const { db, accountId, token, proveByOffice } = linkedAQuarterLater()
    expect(await proveByOffice(change)).toEqual({ ok: false, issue: { field: 'proof', key } })
    expect(findSession(db, token, NOW)?.provenAt).toBe(NOW - PROOF_LASTS_MS)
    const last = db.select().from(securityLog).all().at(-1)
    expect(last).toMatchObject({ kind: 'proof-failed', accountId })
    expect(JSON.parse(last?.details ?? '')).toEqual({ from: '192.0.2.1', by: 'oidc', reason: `oidc-${key}` })
  })

  test('failures count together with wrong passwords', async () => {
    const { prove, proveByOffice } = linkedAQuarterLater()
    for (let time = 0; time < SIGN_IN_LIMITS.session.allowed; time += 1) await proveByOffice({ subject: 'sub-obcy' })
    expect(await prove(PASSWORD)).toMatchObject({ ok: false, issue: { key: 'too-many-tries' } })
    expect(await proveByOffice()).toMatchObject({ ok: false, issue: { key: 'too-many-tries' } })
  })
})
