import { eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import {
  accountNotices,
  accounts,
  knownBrowsers,
  mailOutbox,
  securityLog,
  sessions,
  settings,
  signInFailures,
} from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, HOUR, putRow } from '#db/testing-rows.ts'
import {
  HANDED_PASSWORD_LASTS_MS,
  KNOWN_BROWSER_LASTS_MS,
  MAX_DEMO_SESSIONS,
  MAX_KNOWN_BROWSERS,
  MAX_SESSIONS,
} from '#domain/account/session-limits.ts'
import { LONGEST_WINDOW_MS, SIGN_IN_LIMITS } from '#domain/account/sign-in-limits.ts'
import { hashPassword, verifyPassword } from '../account/password.ts'
import { accountOf, NOW } from '../testing.ts'
import { endSession } from './end-session.ts'
import { findSession } from './find-session.ts'
import { isBrowserOfAccount, rememberBrowser } from './known-browser.ts'
import { signIn } from './sign-in.ts'
import { beginAttempt } from './sign-in-failures.ts'
import { readThrottled } from './throttled-sign-ins.ts'

vi.mock('../account/password.ts', async (load) => {
  const real = await load<typeof import('../account/password.ts')>()
  return { ...real, hashPassword: vi.fn(real.hashPassword), verifyPassword: vi.fn(real.verifyPassword) }
})

// Many hashes, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const PASSWORD = 'cztery losowe słowa razem'
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

function staff(): { db: Database; anna: number } {
  const db = openTestDatabase()
  const anna = accountOf(db, 'anna')
  accountOf(db, 'bogdan')
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

const wrong = { ...form, password: 'zgaduję hasło' }

/** So many tries at once, each changed by its number. */
function guess(db: Database, times: number, change: (n: number) => Partial<typeof form> = () => ({}), now = NOW) {
  return Promise.all(Array.from({ length: times }, (_, n) => signIn(db, { ...wrong, ...change(n) }, at(now))))
}

const isThrottled = (result: { ok: boolean; reason?: string }) => !result.ok && result.reason === 'too-many'
const { account, network, strangers } = SIGN_IN_LIMITS

describe('guessing', () => {
  test('of one account from one network is slowed, also all at once; then it goes on', async () => {
    const { db } = staff()
    const results = await guess(db, account.allowed + 3)
    expect(results.filter(isThrottled)).toHaveLength(3)
    expect(await signIn(db, form, at(NOW))).toEqual({ ok: false, reason: 'too-many', minutes: 15 })
    expect((await signIn(db, form, at(NOW + LONGEST_WINDOW_MS))).ok).toBe(true)
  })

  test('from elsewhere keeps nobody out', async () => {
    const { db } = staff()
    await guess(db, account.allowed * 2, () => ({ clientAddress: '198.51.100.7' }))
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
  })

  test('one /64 of IPv6 is one network', async () => {
    const { db } = staff()
    const results = await guess(db, account.allowed + 2, (n) => ({ clientAddress: `2001:db8:1:2::${n + 1}` }))
    expect(results.filter(isThrottled)).toHaveLength(2)
    expect((await signIn(db, { ...form, clientAddress: '2001:db8:1:3::1' }, at(NOW))).ok).toBe(true)
  })

  test('of an unknown account answers the same', async () => {
    const { db } = staff()
    await guess(db, account.allowed, () => ({ email: 'nikt@urzad.example' }))
    expect(await signIn(db, { ...form, email: 'nikt@urzad.example' }, at(NOW))).toMatchObject({ reason: 'too-many' })
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
  })

  test('from one network is slowed, whosever account is tried', async () => {
    const { db } = staff()
    await guess(db, network.allowed, (n) => ({ email: `ktos${n}@urzad.example` }))
    expect(await signIn(db, form, at(NOW))).toMatchObject({ reason: 'too-many' })
    expect((await signIn(db, { ...form, clientAddress: '198.51.100.1' }, at(NOW))).ok).toBe(true)
  })

  test('from everywhere at once meets the ceiling that the processor has for strangers, for a minute', async () => {
    const { db } = staff()
    const failed = Array.from({ length: strangers.allowed }, (_, n) => ({
      subjectHash: hashOfStrangers(db),
      failedAt: NOW - n,
    }))
    db.insert(signInFailures).values(failed).run()
    expect(await signIn(db, form, at(NOW))).toEqual({ ok: false, reason: 'too-many', minutes: 1 })
    expect((await signIn(db, form, at(NOW + strangers.windowMs))).ok).toBe(true)
  })

  test('however often an office signs in from its one address, that is no guessing', async () => {
    const { db } = staff()
    for (let time = 0; time <= account.allowed; time += 1) expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    expect(db.select().from(signInFailures).all()).toEqual([])
  })

  test('a success forgets the failures of the account from there; what no longer counts is dropped', async () => {
    const { db } = staff()
    await guess(db, account.allowed - 1)
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    expect((await signIn(db, wrong, at(NOW))).ok).toBe(false)
    expect((await signIn(db, form, at(NOW + LONGEST_WINDOW_MS))).ok).toBe(true)
    expect(db.select().from(signInFailures).all()).toEqual([])
  })

  test('leaves no trace of what was typed', async () => {
    const { db } = staff()
    await signIn(db, { ...wrong, email: 'moje-haslo-wpisane-nie-tam' }, at(NOW))
    const rows = JSON.stringify([db.select().from(signInFailures).all(), db.select().from(securityLog).all()])
    expect(rows).not.toContain('moje-haslo')
    expect(rows).not.toContain(wrong.password)
  })

  test('that is not let through is in the security log: the first, then each tenfold', async () => {
    const { db, anna } = staff()
    await guess(db, account.allowed + 12)
    await guess(db, account.allowed + 1, () => ({ email: 'nikt@urzad.example' }))
    const throttled = db.select().from(securityLog).where(eq(securityLog.kind, 'throttled')).all()
    expect(throttled.map(({ accountId, details }) => [accountId, JSON.parse(details)])).toEqual([
      [anna, { from: '192.0.2.1', tries: 1 }],
      [anna, { from: '192.0.2.1', tries: 10 }],
      [null, { from: '192.0.2.1', tries: 1 }],
    ])
    expect(readThrottled(db, NOW)).toEqual({ tries: 13, sources: 2 })
    expect(readThrottled(db, NOW + 24 * HOUR)).toEqual({ tries: 0, sources: 0 })
  })
})

describe('a browser that has signed in before', () => {
  const first = { before: null, token: 'pierwszy-token' }
  const second = { before: 'pierwszy-token', token: 'drugi-token' }

  const isOwnBrowser = (db: Database, token: string | null, now: number) =>
    isBrowserOfAccount(db, { token, email: 'anna@urzad.example' }, now)

  async function known(): Promise<Database> {
    const { db } = staff()
    expect((await signIn(db, { ...form, browser: first }, at(NOW))).ok).toBe(true)
    return db
  }

  test('lets its owner in while strangers guess from the same network, and its value is new each time', async () => {
    const db = await known()
    await guess(db, account.allowed + 1)
    await guess(db, network.allowed, (n) => ({ email: `ktos${n}@urzad.example` }))
    expect(await signIn(db, form, at(NOW))).toMatchObject({ reason: 'too-many' })
    expect((await signIn(db, { ...form, browser: second }, at(NOW))).ok).toBe(true)
    expect(isOwnBrowser(db, 'drugi-token', NOW)).toBe(true)
    expect(isOwnBrowser(db, 'pierwszy-token', NOW)).toBe(false)
    expect(JSON.stringify(db.select().from(knownBrowsers).all())).not.toContain('token')
  })

  test('has an allowance of its own, and no more', async () => {
    const db = await known()
    const browser = { before: 'pierwszy-token', token: 'nigdy' }
    const results = await Promise.all(
      Array.from({ length: SIGN_IN_LIMITS.browser.allowed + 2 }, () => signIn(db, { ...wrong, browser }, at(NOW))),
    )
    expect(results.filter(isThrottled)).toHaveLength(2)
    // The network is not made to pay for it.
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
  })

  test('is known to the accounts that signed in there only', async () => {
    const db = await known()
    const bogdan = { ...wrong, email: 'bogdan@urzad.example' }
    await Promise.all(
      Array.from({ length: account.allowed }, () => signIn(db, { ...bogdan, browser: second }, at(NOW))),
    )
    expect(await signIn(db, { ...form, email: bogdan.email, browser: second }, at(NOW))).toMatchObject({
      reason: 'too-many',
    })
    expect((await signIn(db, { ...form, browser: second }, at(NOW))).ok).toBe(true)
  })

  test('keeps its accounts when another signs in there', async () => {
    const db = await known()
    await signIn(db, { ...form, email: 'bogdan@urzad.example', browser: second }, at(NOW))
    const rows = db.select().from(knownBrowsers).all()
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ browserHash }) => browserHash)).size).toBe(1)
  })

  test('made up, counts for nothing', async () => {
    const db = await known()
    const browser = { before: 'zgadnięty', token: 'zgadnięty' }
    const results = await Promise.all(
      Array.from({ length: account.allowed + 1 }, () => signIn(db, { ...wrong, browser }, at(NOW))),
    )
    expect(results.filter(isThrottled)).toHaveLength(1)
    expect(isOwnBrowser(db, 'zgadnięty', NOW)).toBe(false)
    expect(isOwnBrowser(db, null, NOW)).toBe(false)
  })

  test('is forgotten half a year after its last sign-in, and when twenty others came since', async () => {
    const db = await known()
    expect(isOwnBrowser(db, 'pierwszy-token', NOW + KNOWN_BROWSER_LASTS_MS - 1)).toBe(true)
    expect(isOwnBrowser(db, 'pierwszy-token', NOW + KNOWN_BROWSER_LASTS_MS)).toBe(false)
    for (let n = 1; n <= MAX_KNOWN_BROWSERS; n += 1) {
      rememberBrowser(db, { accountId: accountOf(db, 'anna'), before: null, token: `nowa-${n}`, now: NOW + n })
    }
    expect(isOwnBrowser(db, 'pierwszy-token', NOW + 100)).toBe(false)
    expect(isOwnBrowser(db, 'nowa-1', NOW + 100)).toBe(true)
  })
})

describe('sessions of one account', () => {
  test('a second sign-in in the same browser ends the first session there, whosever it was', async () => {
    const { db } = staff()
    const before = await signIn(db, form, at(NOW))
    const elsewhere = await signIn(db, form, at(NOW))
    if (!before.ok || !elsewhere.ok) throw new Error('refused')
    const again = await signIn(db, { ...form, email: 'bogdan@urzad.example', previousToken: before.token }, at(NOW + 1))
    expect(again.ok).toBe(true)
    expect(findSession(db, before.token, NOW + 1)).toBeNull()
    expect(findSession(db, elsewhere.token, NOW + 1)).not.toBeNull()
  })

  test.each([
    ['an ordinary portal', MAX_SESSIONS, false],
    ['a demonstration, whose accounts are shared', MAX_DEMO_SESSIONS, true],
  ])('are limited on %s: the one idle longest ends', async (_, most, isDemo) => {
    const { db, anna } = staff()
    if (isDemo)
      db.insert(settings)
        .values({ key: 'demo-since', value: String(NOW), updatedAt: NOW })
        .run()
    for (let n = 0; n < most; n += 1) {
      const row = { account_id: anna, created_at: NOW - 1000, last_seen_at: NOW - n, expires_at: NOW + HOUR }
      putRow(db.$client, 'sessions', aSession({ id: `sesja-${n}`, ...row }))
    }
    const result = await signIn(db, form, at(NOW))
    const open = db.select().from(sessions).where(isNull(sessions.endedAt)).all()
    expect(result.ok && open).toHaveLength(most)
    expect(open.map(({ id }) => id)).not.toContain(`sesja-${most - 1}`)
    expect(db.select().from(securityLog).all()).toMatchObject([
      { kind: 'session-ended', details: '{"reason":"too-many","sessions":1}' },
      { kind: 'sign-in' },
    ])
  })
})

describe('a password that somebody else has set', () => {
  test('opens until it has run out, then says so to who knows it, and to nobody else', async () => {
    const { db } = staff()
    db.update(accounts)
      .set({ passwordResetAt: NOW - HANDED_PASSWORD_LASTS_MS + 1 })
      .run()
    expect((await signIn(db, form, at(NOW))).ok).toBe(true)
    expect(await signIn(db, form, at(NOW + 1))).toEqual({ ok: false, reason: 'run-out' })
    expect(await signIn(db, wrong, at(NOW + 1))).toEqual({ ok: false, reason: 'wrong' })
  })

  test('one of the owner never runs out', async () => {
    const { db } = staff()
    expect((await signIn(db, form, at(NOW + 20 * 365 * 24 * HOUR))).ok).toBe(true)
  })
})

/** What a try of a stranger counts against, whoever they are: the same for two of them. */
function hashOfStrangers(db: Database): string {
  const attempts = ['192.0.2.50', '192.0.2.51'].map((clientAddress) => ({
    account: clientAddress,
    accountId: null,
    clientAddress,
  }))
  for (const attempt of attempts) beginAttempt(db, attempt, NOW - HOUR)
  const hashes = db
    .select()
    .from(signInFailures)
    .all()
    .map(({ subjectHash }) => subjectHash)
  const shared = hashes.find((hash, index) => hashes.indexOf(hash) !== index)
  if (!shared) throw new Error('Strangers share no count')
  return shared
}

describe('the owner is told of a browser where the account never was', () => {
  const from = (before: string | null, token: string) => ({ ...form, browser: { before, token } })
  const told = (db: Database) => db.select().from(accountNotices).all()

  test('not of the first sign-in there ever was, nor of one that is known', async () => {
    const { db } = staff()
    await signIn(db, from(null, 'a'), at(NOW))
    await signIn(db, from('a', 'b'), at(NOW + HOUR))
    expect(told(db)).toEqual([])
  })

  test('but of another, and then no more of it', async () => {
    const { db, anna } = staff()
    await signIn(db, from(null, 'a'), at(NOW))
    await signIn(db, from('somebody else', 'c'), at(NOW + HOUR))
    await signIn(db, from('c', 'd'), at(NOW + 2 * HOUR))
    expect(told(db)).toMatchObject([{ accountId: anna, kind: 'new-browser', happenedAt: NOW + HOUR, seenAt: null }])
    expect(db.select().from(mailOutbox).all()).toMatchObject([{ accountId: anna, kind: 'account-notice' }])
  })

  test('not in a demonstration, whose accounts are shared by whoever looks at it', async () => {
    const { db } = staff()
    db.insert(settings)
      .values({ key: 'demo-since', value: String(NOW), updatedAt: NOW })
      .run()
    await signIn(db, from(null, 'a'), at(NOW))
    await signIn(db, from(null, 'b'), at(NOW + HOUR))
    expect(told(db)).toEqual([])
  })
})
