import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, pendingSignIns, securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { PENDING_SIGN_IN_LASTS_MS } from '#domain/account/factor-limits.ts'
import { SIGN_IN_LIMITS } from '#domain/account/sign-in-limits.ts'
import { hashPassword } from '../account/password.ts'
import { resetPassword } from '../account/reset-password.ts'
import { beginTotp } from '../factor/begin-totp.ts'
import { confirmOwnTotp } from '../factor/confirm-own-totp.ts'
import { ensureFactorKey } from '../factor/factor-key.ts'
import { readFactors } from '../factor/factor-queries.ts'
import { sealSecret } from '../factor/seal-secret.ts'
import { newTotpSecret, totpCode, totpStep } from '../factor/totp.ts'
import { accepted, asAdministrator, asEditor, NOW } from '../testing.ts'
import { findSession } from './find-session.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { signIn } from './sign-in.ts'

vi.setConfig({ testTimeout: 30_000 })

const PASSWORD = 'cztery losowe słowa razem'
const from = { clientAddress: '192.0.2.1' }
const form = { ...from, email: 'bogdan@urzad.example', password: PASSWORD }
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

/** An editor with codes of an app, switched on an hour ago. */
function withApp() {
  const db = openTestDatabase()
  const dataDir = testDirectory()
  const key = ensureFactorKey(dataDir)
  const secret = newTotpSecret()
  const context = asEditor(db, NOW - 3_600_000)
  const { accountId } = context.actor
  accepted(beginTotp(context, { accountId, sealedSecret: sealSecret(key, secret, { accountId }) }))
  const { codes } = accepted(confirmOwnTotp(context, { code: codeAt(secret, context.now), dataDir }))
  db.update(accounts).set({ passwordHash }).run()
  return { db, key, secret, accountId, codes: codes ?? [] }
}

const codeAt = (secret: Buffer, now: number) => totpCode(secret, totpStep(now))

/** The right password. */
async function askedFor(db: Database, now = NOW): Promise<string> {
  const result = await signIn(db, form, () => now)
  if (result.ok || result.reason !== 'factor') throw new Error('no second factor was asked for')
  return result.pendingToken
}

const kindsIn = (db: Database) =>
  db
    .select({ kind: securityLog.kind })
    .from(securityLog)
    .orderBy(securityLog.number)
    .all()
    .map(({ kind }) => kind)

test('the right password begins no session; what waits for the code opens nothing', async () => {
  const { db, accountId } = withApp()
  const token = await askedFor(db)
  expect(findSession(db, token, NOW)).toBeNull()
  expect(db.select().from(sessions).all()).toEqual([])
  expect(JSON.stringify(db.select().from(pendingSignIns).all())).not.toContain(token)
  expect(db.select().from(securityLog).orderBy(securityLog.number).all().at(-1)).toMatchObject({
    kind: 'factor-asked',
    accountId,
  })
})

test('the code signs in, once: what waited is spent, and so is the code', async () => {
  const { db, key, secret, accountId } = withApp()
  const step = { ...from, kind: 'totp', key, typed: codeAt(secret, NOW) } as const
  const pendingToken = await askedFor(db)
  const finished = await finishSignIn(db, { ...step, pendingToken }, NOW)
  if (!finished.ok) throw new Error(finished.reason)
  expect(findSession(db, finished.token, NOW)).toMatchObject({ accountId })
  expect(db.select().from(securityLog).orderBy(securityLog.number).all().at(-1)).toMatchObject({
    kind: 'sign-in',
    details: '{"by":"totp","from":"192.0.2.1"}',
  })
  expect(await finishSignIn(db, { ...step, pendingToken }, NOW)).toEqual({ ok: false, reason: 'expired' })
  const again = await askedFor(db, NOW + 1)
  expect(await finishSignIn(db, { ...step, pendingToken: again }, NOW + 1)).toEqual({ ok: false, reason: 'wrong' })
  expect(kindsIn(db).at(-1)).toBe('factor-failed')
})

test('the same code sent twice at once signs in once', async () => {
  const { db, key, secret } = withApp()
  const [one, other] = [await askedFor(db), await askedFor(db)]
  const step = { ...from, kind: 'totp', key, typed: codeAt(secret, NOW) } as const
  const answers = await Promise.all(
    [one, other].map((pendingToken) => finishSignIn(db, { ...step, pendingToken }, NOW)),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

describe('the clock of the phone', () => {
  test.each([
    [-30_000, true],
    [30_000, true],
    [-60_000, false],
    [60_000, false],
  ])('that differs by %i ms: %s', async (difference, ok) => {
    const { db, key, secret } = withApp()
    const pendingToken = await askedFor(db)
    const typed = codeAt(secret, NOW + difference)
    expect((await finishSignIn(db, { ...from, kind: 'totp', key, typed, pendingToken }, NOW)).ok).toBe(ok)
  })
})

describe('what waits for a code', () => {
  test('ends after five minutes', async () => {
    const { db, key, secret } = withApp()
    const pendingToken = await askedFor(db)
    const late = NOW + PENDING_SIGN_IN_LASTS_MS
    const step = { ...from, kind: 'totp', key, pendingToken } as const
    expect(await finishSignIn(db, { ...step, typed: codeAt(secret, late) }, late)).toMatchObject({ reason: 'expired' })
    const last = late - 1
    expect((await finishSignIn(db, { ...step, typed: codeAt(secret, last) }, last)).ok).toBe(true)
  })

  test.each([
    ['nothing', null],
    ['what nobody gave', 'zgadnięty'],
  ])('is not %s', async (_, pendingToken) => {
    const { db, key, secret } = withApp()
    await askedFor(db)
    const step = { ...from, kind: 'totp', key, typed: codeAt(secret, NOW), pendingToken } as const
    expect(await finishSignIn(db, step, NOW)).toEqual({ ok: false, reason: 'expired' })
  })

  test('ends when the account is disabled or gets another password', async () => {
    for (const change of [
      (db: Database) => db.update(accounts).set({ disabledAt: NOW }).run(),
      (db: Database, accountId: number) =>
        accepted(resetPassword(asAdministrator(db), { accountId, seenLockVersion: 1, passwordHash })),
    ]) {
      const { db, key, secret, accountId } = withApp()
      const pendingToken = await askedFor(db)
      change(db, accountId)
      const step = { ...from, kind: 'totp', key, typed: codeAt(secret, NOW), pendingToken } as const
      expect(await finishSignIn(db, step, NOW)).toEqual({ ok: false, reason: 'expired' })
    }
  })
})

describe('guessing the code', () => {
  const { allowed, windowMs } = SIGN_IN_LIMITS.factor

  test('is slowed for the account, from wherever; the password signs nobody past it', async () => {
    const { db, key, secret } = withApp()
    const guess = async (n: number, now = NOW) => {
      const step = { kind: 'totp', key, typed: '000000', clientAddress: `192.0.2.${n}` } as const
      return finishSignIn(db, { ...step, pendingToken: await askedFor(db, now) }, now)
    }
    for (let n = 0; n < allowed; n += 1) expect(await guess(n)).toMatchObject({ reason: 'wrong' })
    expect(await guess(200)).toEqual({ ok: false, reason: 'too-many', minutes: 15 })
    const step = { ...from, kind: 'totp', key } as const
    const right = async (now: number) =>
      finishSignIn(db, { ...step, typed: codeAt(secret, now), pendingToken: await askedFor(db, now) }, now)
    expect(await right(NOW)).toMatchObject({ reason: 'too-many' })
    expect((await right(NOW + windowMs)).ok).toBe(true)
  })

  test('elsewhere leaves a browser that has signed in before its own allowance', async () => {
    const { db, key, secret } = withApp()
    const step = { ...from, kind: 'totp', key } as const
    const own = { before: null, token: 'własna-przeglądarka' }
    const typed = codeAt(secret, NOW)
    const first = await finishSignIn(db, { ...step, typed, browser: own, pendingToken: await askedFor(db) }, NOW)
    expect(first.ok).toBe(true)
    for (let n = 0; n <= allowed; n += 1) {
      await finishSignIn(db, { ...step, typed: '000000', pendingToken: await askedFor(db) }, NOW)
    }
    const later = NOW + 30_000
    const known = { before: own.token, token: 'następna' }
    const mine = { ...step, typed: codeAt(secret, later), browser: known, pendingToken: await askedFor(db, later) }
    expect((await finishSignIn(db, mine, later)).ok).toBe(true)
  })
})

describe('a recovery code', () => {
  test('signs in once, also without the key that codes of apps need, and however it is written', async () => {
    const { db, codes, accountId } = withApp()
    const [first = '', second = ''] = codes
    const use = async (typed: string) =>
      finishSignIn(db, { ...from, kind: 'recovery-code', key: null, typed, pendingToken: await askedFor(db) }, NOW)
    expect((await use(first)).ok).toBe(true)
    expect(kindsIn(db).slice(-2)).toEqual(['recovery-code-used', 'sign-in'])
    expect(await use(first)).toMatchObject({ reason: 'wrong' })
    expect((await use(` ${second.toUpperCase().replaceAll('-', ' ')}`)).ok).toBe(true)
    expect(readFactors(db, accountId).recoveryCodes).toEqual({ left: 8, lastUsedAt: NOW })
    expect(await use('')).toMatchObject({ reason: 'wrong' })
  })
})

test('where the key is lost the app is not asked in vain, and nobody pays for the try', async () => {
  const { db, secret } = withApp()
  const step = { ...from, kind: 'totp', typed: codeAt(secret, NOW) } as const
  for (const key of [null, Buffer.alloc(32)]) {
    const pendingToken = await askedFor(db)
    expect(await finishSignIn(db, { ...step, key, pendingToken }, NOW)).toEqual({ ok: false, reason: 'key-lost' })
  }
  expect(kindsIn(db)).not.toContain('factor-failed')
})
