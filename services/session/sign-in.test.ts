import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, securityLog, sessions, signInFailures } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { FAILURE_WINDOW_MS, FAILURES_ALLOWED } from '#domain/account/sign-in-limits.ts'
import { hashPassword, verifyPassword } from '../account/password.ts'
import { accountOf, NOW } from '../testing.ts'
import { endSession } from './end-session.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'

vi.mock('../account/password.ts', async (load) => {
  const real = await load<typeof import('../account/password.ts')>()
  return { ...real, hashPassword: vi.fn(real.hashPassword), verifyPassword: vi.fn(real.verifyPassword) }
})

const PASSWORD = 'cztery losowe słowa razem'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

function staff(): { db: Database; anna: number } {
  const db = openTestDatabase()
  const anna = accountOf(db, 'anna')
  db.update(accounts).set({ passwordHash }).run()
  return { db, anna }
}

const form = { email: ' Anna@URZAD.example ', password: PASSWORD, clientAddress: '192.0.2.1' }
const at = (now: number) => () => now

test('the right password starts a session; the table cannot sign anybody in', async () => {
  const { db, anna } = staff()
  const result = await signIn(db, form, at(NOW))
  if (!result.ok) throw new Error('refused')
  expect(findSession(db, result.token, NOW)).toMatchObject({ accountId: anna })
  const [row] = db.select().from(sessions).all()
  expect(row?.id).not.toContain(result.token)
  expect(findSession(db, row?.id ?? '', NOW)).toBeNull()
  expect(db.select().from(securityLog).all()).toMatchObject([{ kind: 'sign-in', accountId: anna }])
})

test('signed out is signed out everywhere the token goes', async () => {
  const { db } = staff()
  const result = await signIn(db, form, at(NOW))
  const session = result.ok ? findSession(db, result.token, NOW) : null
  if (!result.ok || !session) throw new Error('no session')
  endSession(db, session, NOW + 1)
  endSession(db, session, NOW + 2)
  expect(findSession(db, result.token, NOW + 2)).toBeNull()
  expect(
    db
      .select()
      .from(securityLog)
      .all()
      .map(({ kind }) => kind),
  ).toEqual(['sign-in', 'sign-out'])
})

test('a session begins and ends together with its entry in the log, or not at all', async () => {
  const { db } = staff()
  const { $client } = db
  const refuse = "create trigger full before insert on security_log begin select raise(abort, 'full'); end"
  $client.exec(refuse)
  await expect(signIn(db, form, at(NOW))).rejects.toThrow('full')
  expect(db.select().from(sessions).all()).toEqual([])
  $client.exec('drop trigger full')
  const result = await signIn(db, form, at(NOW))
  const session = result.ok ? findSession(db, result.token, NOW) : null
  if (!session) throw new Error('no session')
  $client.exec(refuse)
  expect(() => endSession(db, session, NOW + 1)).toThrow('full')
  expect(db.select().from(sessions).get()).toMatchObject({ endedAt: null })
})

describe('equal answers', () => {
  test.each([
    ['another password', { ...form, password: 'inne hasło, też długie' }],
    ['nobody', { ...form, email: 'nikt@urzad.example' }],
    ['what is no address', { ...form, email: "' or 1=1 --" }],
    ['a very long password', { ...form, password: PASSWORD.repeat(1000) }],
    ['nothing', { ...form, email: '', password: '' }],
    ['control characters and lone surrogates', { ...form, email: 'anna\0@urzad.example', password: '\ud800' }],
  ])('%s', async (_, credentials) => {
    const { db } = staff()
    expect(await signIn(db, credentials, at(NOW))).toEqual({ ok: false, reason: 'wrong' })
    expect(db.select().from(sessions).all()).toEqual([])
  })

  test('a disabled account', async () => {
    const { db } = staff()
    db.update(accounts).set({ disabledAt: NOW }).run()
    expect(await signIn(db, form, at(NOW))).toEqual({ ok: false, reason: 'wrong' })
  })

  test('an account disabled while its password was being checked', async () => {
    const { db } = staff()
    const answer = signIn(db, form, at(NOW))
    db.update(accounts).set({ disabledAt: NOW }).run()
    expect(await answer).toEqual({ ok: false, reason: 'wrong' })
  })
})

// How long an answer takes is decided by the one hash it costs; the clock of a busy machine could not tell.
test.each([
  ['a known account', 'anna@urzad.example'],
  ['a disabled one', 'bogdan@urzad.example'],
  ['nobody', 'nikt@urzad.example'],
  ['what is no address', 'to nie jest adres'],
])('%s costs the same work: one hash of the same making', async (_, email) => {
  const { db } = staff()
  const disabled = accountOf(db, 'bogdan')
  db.update(accounts).set({ passwordHash, disabledAt: NOW }).where(eq(accounts.id, disabled)).run()
  // What stands in for a hash where there is no account is made once, at the first need.
  await signIn(db, { ...form, email: 'ktos@urzad.example' }, at(NOW))
  vi.mocked(verifyPassword).mockClear()
  vi.mocked(hashPassword).mockClear()
  await signIn(db, { ...form, email, password: 'zgaduję hasło' }, at(NOW))
  expect(vi.mocked(hashPassword)).not.toHaveBeenCalled()
  const verified = vi.mocked(verifyPassword).mock.calls
  expect(verified).toEqual([[expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), 'zgaduję hasło']])
})

describe('guessing', () => {
  const wrong = { ...form, password: 'zgaduję hasło' }
  const guess = (db: Database, times: number, change: (n: number) => Partial<typeof form>, now = NOW) =>
    Promise.all(Array.from({ length: times }, (_, n) => signIn(db, { ...wrong, ...change(n) }, at(now))))

  test('of one account is slowed, wherever it comes from, also all at once; then it goes on', async () => {
    const { db } = staff()
    const results = await guess(db, FAILURES_ALLOWED.account + 3, (n) => ({ clientAddress: `192.0.2.${n}` }))
    const slowed = results.filter((result) => !result.ok && result.reason === 'too-many')
    expect(slowed).toHaveLength(3)
    expect(await signIn(db, form, at(NOW))).toEqual({ ok: false, reason: 'too-many', minutes: 15 })
    expect((await signIn(db, form, at(NOW + FAILURE_WINDOW_MS))).ok).toBe(true)
  })

  test('of an unknown account answers the same', async () => {
    const { db } = staff()
    await guess(db, FAILURES_ALLOWED.account, () => ({ email: 'nikt@urzad.example' }))
    expect(await signIn(db, { ...form, email: 'nikt@urzad.example' }, at(NOW))).toMatchObject({ reason: 'too-many' })
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
  })

  test('from one address is slowed, whosever account is tried', async () => {
    const { db } = staff()
    await guess(db, FAILURES_ALLOWED.address, (n) => ({ email: `ktos${n}@urzad.example` }))
    expect(await signIn(db, form, at(NOW))).toMatchObject({ reason: 'too-many' })
    expect((await signIn(db, { ...form, clientAddress: '198.51.100.1' }, at(NOW))).ok).toBe(true)
  })

  test('however often an office signs in from its one address, that is no guessing', async () => {
    const { db } = staff()
    for (let time = 0; time <= FAILURES_ALLOWED.address; time += 1) {
      expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    }
    expect(db.select().from(signInFailures).all()).toEqual([])
  })

  test('a success forgets the failures of the account; what no longer counts is dropped', async () => {
    const { db } = staff()
    await guess(db, FAILURES_ALLOWED.account - 1, () => ({}))
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    expect((await signIn(db, wrong, at(NOW))).ok).toBe(false)
    expect((await signIn(db, form, at(NOW + FAILURE_WINDOW_MS))).ok).toBe(true)
    expect(db.select().from(signInFailures).all()).toEqual([])
  })
})
