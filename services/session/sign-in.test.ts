import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, securityLog, sessions, signInFailures } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { FAILURE_WINDOW_MS, FAILURES_ALLOWED } from '#domain/account/sign-in-limits.ts'
import { hashPassword } from '../account/password.ts'
import { A_DAY, accountOf, NOW } from '../testing.ts'
import { endSession } from './end-session.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'

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

test('an unknown, a disabled and a known account take as long', async () => {
  const { db } = staff()
  const disabled = accountOf(db, 'bogdan')
  db.update(accounts).set({ disabledAt: NOW }).where(eq(accounts.id, disabled)).run()
  const emails = ['anna@urzad.example', 'bogdan@urzad.example', 'nikt@urzad.example', 'to nie jest adres']
  const took = new Map<string, number[]>(emails.map((email) => [email, []]))
  // In turn, so that whatever else the machine does meets all of them; the first round only warms up.
  for (let round = 0; round < 16; round += 1) {
    for (const email of emails) {
      const began = performance.now()
      await signIn(
        db,
        { email, password: `zgaduję ${round}`, clientAddress: `192.0.2.${round}` },
        at(NOW + round * A_DAY),
      )
      if (round > 0) took.get(email)?.push(performance.now() - began)
    }
  }
  const medians = [...took.values()].map((times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.4)
}, 60_000)

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

  test('a success forgets the failures of the account; what no longer counts is dropped', async () => {
    const { db } = staff()
    await guess(db, FAILURES_ALLOWED.account - 1, () => ({}))
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    expect((await signIn(db, wrong, at(NOW))).ok).toBe(false)
    expect((await signIn(db, form, at(NOW + FAILURE_WINDOW_MS))).ok).toBe(true)
    expect(db.select().from(signInFailures).all()).toHaveLength(1)
  })
})
