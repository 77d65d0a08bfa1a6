import { Auth, type AuthConfig, skipCSRFCheck } from '@auth/core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { accounts, oidcIdentities, securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import type { OidcConfig } from '#domain/oidc/oidc-config.ts'
import { startOidcProvider, type TestProvider } from '#e2e/support/oidc-provider.ts'
import { type EditorContext, editorContext } from '#services/context.ts'
import { linkOidc } from '#services/oidc/link-oidc.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { signInWithOidc } from '#services/oidc/sign-in-with-oidc.ts'
import { findSession } from '#services/session/find-session.ts'
import { startSession } from '#services/session/start-session.ts'
import { accepted, accountOf, asAuthor, asEditor, auditEntries, NOW } from '#services/testing.ts'
import { OIDC, oidcProvider, oidcSignIn, type ReturnedErrand } from './oidc.ts'

vi.mock('server-only', () => ({}))

const PORTAL = 'http://portal.example'
const CALLBACK = `${PORTAL}/logowanie/callback/${OIDC}`

let provider: TestProvider
beforeAll(async () => {
  const people = {
    bogdan: { email: 'bogdan@urzad.example', email_verified: true },
    obcy: { email: 'obcy@gdzie-indziej.example', email_verified: true },
    ewa: { email: 'Ewa.Lis@urzad.example', email_verified: true, name: ' Ewa  Łęcka-Lis ' },
    niepewna: { email: 'niepewna@urzad.example', name: 'Niepewna' },
    anna: { email: 'anna@urzad.example', email_verified: true, name: 'Anna Nowak' },
  }
  provider = await startOidcProvider({ redirectUri: CALLBACK, people })
})
afterAll(() => provider.stop())

type Jar = Map<string, string>
type Portal = {
  readonly db: Database
  readonly oidc?: Partial<OidcConfig>
  readonly errand?: ReturnedErrand | null
  /** Asked of the provider beside what is always asked. */
  readonly ask?: string
}

function keep(jar: Jar, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
}
const cookiesOf = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

function portal({ db, oidc: given = {}, errand = null }: Portal) {
  const { issuer, clientId, clientSecret } = provider
  const oidc = {
    issuer,
    clientId,
    clientSecret,
    name: null,
    allowedDomain: 'urzad.example',
    createsAccounts: false,
    ...given,
  }
  const place = { clientAddress: '192.0.2.7' }
  const config: AuthConfig & { skipCSRFCheck: typeof skipCSRFCheck } = {
    providers: [oidcProvider(oidc)],
    basePath: '/logowanie',
    secret: 'sekret-portalu-na-czas-testu-0123456789',
    trustHost: true,
    skipCSRFCheck,
    session: { strategy: 'jwt' },
    pages: { signIn: '/logowanie', error: '/logowanie' },
    callbacks: {
      signIn: oidcSignIn({
        oidc,
        signIn: (who) => signInWithOidc(db, who, () => NOW),
        place: async () => place,
        entered: async () => {},
        errand: async () => errand,
      }),
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
  return async (url: string, jar: Jar, method = 'GET') => {
    const headers = { cookie: cookiesOf(jar), 'content-type': 'application/x-www-form-urlencoded' }
    const body = method === 'POST' ? new URLSearchParams({ callbackUrl: '/panel' }) : undefined
    const response = await Auth(new Request(url, { method, headers, ...(body && { body }) }), config)
    keep(jar, response)
    return new URL(response.headers.get('location') ?? '', PORTAL)
  }
}

/** From the button of the portal to the address that the provider sends the browser back to. */
async function untilBack(ask: ReturnType<typeof portal>, jar: Jar, more = ''): Promise<URL> {
  let at = await ask(`${PORTAL}/logowanie/signin/${OIDC}${more}`, jar, 'POST')
  const theirs: Jar = new Map()
  for (let step = 0; step < 6 && at.origin === provider.issuer; step += 1) {
    const response = await fetch(at, { redirect: 'manual', headers: { cookie: cookiesOf(theirs) } })
    keep(theirs, response)
    at = new URL(response.headers.get('location') ?? '', at)
  }
  return at
}

async function signIn(of: Portal, sub = 'bogdan') {
  provider.become(sub)
  const ask = portal(of)
  const jar: Jar = new Map()
  const back = await untilBack(ask, jar, of.ask)
  return { ask, jar, back, end: await ask(back.href, new Map(jar)) }
}

function aLinkedPortal() {
  const db = openTestDatabase()
  const editor = asEditor(db)
  accepted(linkOidc(editor, { accountId: editor.actor.accountId, issuer: provider.issuer, subject: 'bogdan' }))
  return db
}
const wrong = ({ pathname, search }: URL) => `${pathname}${search}`
const sessionsIn = (db: Database) => db.select().from(sessions).all().length

test('a linked person is signed in; state, nonce and PKCE go to the provider', async () => {
  const db = aLinkedPortal()
  provider.become('bogdan')
  const ask = portal({ db })
  const start = await ask(`${PORTAL}/logowanie/signin/${OIDC}`, new Map(), 'POST')
  expect(Object.fromEntries(start.searchParams)).toMatchObject({
    redirect_uri: CALLBACK,
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: 'openid email',
    state: expect.stringMatching(/.{20,}/),
    nonce: expect.stringMatching(/.{20,}/),
  })
  const { end } = await signIn({ db })
  expect(end.pathname).toBe('/panel')
  expect(sessionsIn(db)).toBe(1)
  expect(db.select().from(securityLog).all()).toMatchObject([{ kind: 'sign-in' }])
})

test('an account that nobody linked, and one of a foreign domain, are told why', async () => {
  const db = openTestDatabase()
  expect((await signIn({ db })).end.href).toBe(`${PORTAL}/logowanie?urzad=niepolaczone`)
  expect((await signIn({ db }, 'obcy')).end.href).toBe(`${PORTAL}/logowanie?urzad=obca-domena`)
  expect(sessionsIn(db)).toBe(0)
})

/** Gone to link, in a session that is still theirs. */
const linking = (context: EditorContext): ReturnedErrand => ({
  kind: 'link',
  sessionId: 'sesja',
  sentAt: NOW,
  session: { id: 'sesja', context },
})

test('whoever is signed in links their account, and only one of them may', async () => {
  const db = openTestDatabase()
  const linked = await signIn({ db, errand: linking(asEditor(db)) })
  expect(linked.end.pathname + linked.end.search).toBe('/panel/moje-konto?komunikat=oidc-linked')
  expect(findOwnOidcLink(asEditor(db))).not.toBeNull()
  const anna = linking(asAuthor(db))
  const wrongFor = async (errand: ReturnedErrand, sub?: string) => wrong((await signIn({ db, errand }, sub)).end)
  expect(await wrongFor(anna)).toBe('/logowanie/polacz?urzad=zajete')
  expect(await wrongFor({ ...anna, session: null })).toBe('/logowanie?urzad=sesja')
  expect(await wrongFor({ ...anna, sessionId: 'inna' })).toBe('/logowanie/polacz?urzad=sesja')
  expect(await wrongFor(anna, 'obcy')).toBe('/logowanie/polacz?urzad=obca-domena')
  expect(sessionsIn(db)).toBe(0)
})

describe('showing again who one is', () => {
  const AGAIN = '?max_age=0'

  /** Bogdan, who linked his account and signed in a quarter of an hour ago, and has just been sent to the provider. */
  function aQuarterLater() {
    const db = aLinkedPortal()
    const now = Date.now()
    const accountId = accountOf(db, 'bogdan')
    const token = startSession(db, { accountId, clientAddress: '192.0.2.7', now: now - PROOF_LASTS_MS })
    const { sessionId, provenAt } = findSession(db, token, now) ?? {}
    if (sessionId === undefined) throw new Error('no session')
    const context = editorContext(db, now, accountId, provenAt)
    const errand: ReturnedErrand = { kind: 'prove', sessionId, sentAt: now, session: { id: sessionId, context } }
    const provenSince = () => findSession(db, token, now)?.provenAt
    return { db, errand, now, provenSince, provenAt }
  }

  test('makes the proof young again, and begins no session', async () => {
    const { db, errand, now, provenSince } = aQuarterLater()
    const { end } = await signIn({ db, errand, ask: AGAIN })
    expect(wrong(end)).toBe('/logowanie/potwierdz?komunikat=proven-with-oidc')
    expect(provenSince()).toBe(now)
    expect(sessionsIn(db)).toBe(1)
  })

  test.each([
    ['a login that the provider dates before', AGAIN, { sentAt: Date.now() + 600_000 }, 'bogdan', 'dawne-logowanie'],
    ['a login that the provider does not date', '', {}, 'bogdan', 'dawne-logowanie'],
    ['somebody else of the office', AGAIN, {}, 'anna', 'inne-konto'],
    ['a stranger', AGAIN, {}, 'obcy', 'inne-konto'],
    ['whoever was sent from another session', AGAIN, { sessionId: 'inna' }, 'bogdan', 'inne-konto'],
  ])('%s proves nothing, and is logged', async (_, ask, change, sub, code) => {
    const { db, errand, provenSince, provenAt } = aQuarterLater()
    const { end } = await signIn({ db, errand: { ...errand, ...change }, ask }, sub)
    expect(wrong(end)).toBe(`/logowanie/potwierdz?urzad=${code}`)
    expect(provenSince()).toBe(provenAt)
    const last = db.select().from(securityLog).all().at(-1)
    expect(last).toMatchObject({ kind: 'proof-failed', accountId: accountOf(db, 'bogdan') })
    expect(JSON.parse(last?.details ?? '')).toMatchObject({ by: 'oidc', from: '192.0.2.7' })
  })

  test('nobody is proved who is not signed in any more', async () => {
    const { db, errand } = aQuarterLater()
    const { end } = await signIn({ db, errand: { ...errand, session: null }, ask: AGAIN })
    expect(wrong(end)).toBe('/logowanie?urzad=sesja')
  })
})

describe('where the operator lets accounts be opened', () => {
  const oidc = { createsAccounts: true }

  test('whoever is new has one, linked, with the least right', async () => {
    const db = openTestDatabase()
    expect((await signIn({ db, oidc }, 'ewa')).end.pathname).toBe('/panel')
    expect(db.select().from(accounts).all()).toMatchObject([{ email: 'ewa.lis@urzad.example', name: 'Ewa Łęcka-Lis' }])
    expect(db.select().from(oidcIdentities).all()).toMatchObject([{ issuer: provider.issuer, subject: 'ewa' }])
    expect(auditEntries(db)).toMatchObject([
      { verb: 'account.create-with-oidc', systemReason: 'identity-provider', details: { rights: [] } },
    ])
    expect((await signIn({ db, oidc }, 'ewa')).end.pathname).toBe('/panel')
    expect(db.select().from(accounts).all()).toHaveLength(1)
  })

  test('nobody has whose address is not proved, has an account, or is of another domain', async () => {
    const db = openTestDatabase()
    accountOf(db, 'anna')
    const before = db.select().from(accounts).all()
    for (const [sub, code] of [
      ['niepewna', 'adres-niepotwierdzony'],
      ['anna', 'adres-zajety'],
      ['obcy', 'obca-domena'],
    ] as const) {
      expect(wrong((await signIn({ db, oidc }, sub)).end)).toBe(`/logowanie?urzad=${code}`)
    }
    expect(db.select().from(accounts).all()).toEqual(before)
    expect(db.select().from(oidcIdentities).all()).toEqual([])
    expect(sessionsIn(db)).toBe(0)
  })
})

/** What next-auth says of whatever went wrong between it and the provider. */
const FAILED = /^\/logowanie\?error=\w+$/

test('a code is good once', async () => {
  const db = aLinkedPortal()
  const { ask, jar, back } = await signIn({ db })
  expect(wrong(await ask(back.href, new Map(jar)))).toMatch(FAILED)
  expect(sessionsIn(db)).toBe(1)
})

test.each(['state', 'nonce', 'pkce.code_verifier'])('without the cookie of %s nobody is let in', async (name) => {
  const db = aLinkedPortal()
  provider.become('bogdan')
  const ask = portal({ db })
  const jar: Jar = new Map()
  const back = await untilBack(ask, jar)
  const without = new Map([...jar].filter(([key]) => !key.endsWith(name)))
  expect(without.size).toBe(jar.size - 1)
  expect(wrong(await ask(back.href, without))).toMatch(FAILED)
  expect(sessionsIn(db)).toBe(0)
})

test('another state than that of this browser, and another issuer, are refused', async () => {
  const db = aLinkedPortal()
  provider.become('bogdan')
  const ask = portal({ db })
  const jar: Jar = new Map()
  const back = await untilBack(ask, jar)
  const other = new URL(back)
  other.searchParams.set('state', 'obcy')
  expect(wrong(await ask(other.href, new Map(jar)))).toMatch(FAILED)
  const issuer = new URL(back)
  issuer.searchParams.set('iss', 'https://obcy.example')
  expect(wrong(await ask(issuer.href, new Map(jar)))).toMatch(FAILED)
  const byName = provider.issuer.replace('127.0.0.1', 'localhost')
  const start = await portal({ db, oidc: { issuer: byName } })(`${PORTAL}/logowanie/signin/${OIDC}`, new Map(), 'POST')
  expect(wrong(start)).toMatch(FAILED)
  expect(sessionsIn(db)).toBe(0)
})
