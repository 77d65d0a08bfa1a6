import { Auth, type AuthConfig, skipCSRFCheck } from '@auth/core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { securityLog, sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { OidcConfig } from '#domain/oidc/oidc-config.ts'
import { startOidcProvider, type TestProvider } from '#e2e/support/oidc-provider.ts'
import type { EditorContext } from '#services/context.ts'
import { linkOidc } from '#services/oidc/link-oidc.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { signInWithOidc } from '#services/oidc/sign-in-with-oidc.ts'
import { accepted, asAuthor, asEditor, NOW } from '#services/testing.ts'
import { OIDC, oidcProvider, oidcSignIn } from './oidc.ts'

vi.mock('server-only', () => ({}))

const PORTAL = 'http://portal.example'
const CALLBACK = `${PORTAL}/logowanie/callback/${OIDC}`

let provider: TestProvider
beforeAll(async () => {
  const people = {
    bogdan: { email: 'bogdan@urzad.example', email_verified: true },
    obcy: { email: 'obcy@gdzie-indziej.example', email_verified: true },
  }
  provider = await startOidcProvider({ redirectUri: CALLBACK, people })
})
afterAll(() => provider.stop())

type Jar = Map<string, string>
type Portal = {
  readonly db: Database
  readonly oidc?: Partial<OidcConfig>
  readonly linking?: EditorContext | 'ended' | null
}

function keep(jar: Jar, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
}
const cookiesOf = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

function portal({ db, oidc: given = {}, linking = null }: Portal) {
  const { issuer, clientId, clientSecret } = provider
  const oidc = { issuer, clientId, clientSecret, name: null, allowedDomain: 'urzad.example', ...given }
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
        linking: async () => linking,
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
async function untilBack(ask: ReturnType<typeof portal>, jar: Jar): Promise<URL> {
  let at = await ask(`${PORTAL}/logowanie/signin/${OIDC}`, jar, 'POST')
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
  const back = await untilBack(ask, jar)
  return { ask, jar, back, end: await ask(back.href, new Map(jar)) }
}

function aLinkedPortal() {
  const db = openTestDatabase()
  const editor = asEditor(db)
  accepted(linkOidc(editor, { accountId: editor.actor.accountId, issuer: provider.issuer, subject: 'bogdan' }))
  return db
}
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

test('whoever is signed in links their account, and only one of them may', async () => {
  const db = openTestDatabase()
  const linked = await signIn({ db, linking: asEditor(db) })
  expect(linked.end.pathname + linked.end.search).toBe('/panel/moje-konto?komunikat=oidc-linked')
  expect(findOwnOidcLink(asEditor(db))).not.toBeNull()
  expect((await signIn({ db, linking: asAuthor(db) })).end.search).toBe('?urzad=zajete')
  expect((await signIn({ db, linking: 'ended' })).end.search).toBe('?urzad=sesja')
  expect((await signIn({ db, linking: asAuthor(db) }, 'obcy')).end.href).toBe(
    `${PORTAL}/logowanie/polacz?urzad=obca-domena`,
  )
  expect(sessionsIn(db)).toBe(0)
})

/** What next-auth says of whatever went wrong between it and the provider. */
const FAILED = /^\/logowanie\?error=\w+$/
const wrong = ({ pathname, search }: URL) => `${pathname}${search}`

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
