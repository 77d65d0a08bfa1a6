import 'server-only'
import { cookies, headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import NextAuth, { CredentialsSignin, customFetch, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { editorContext } from '#services/context.ts'
import { signInWithOidc } from '#services/oidc/sign-in-with-oidc.ts'
import { findSession } from '#services/session/find-session.ts'
import type { SignInPlace } from '#services/session/open-session.ts'
import { newSessionToken, sessionIdOf } from '#services/session/session-token.ts'
import { signIn as checkPassword } from '#services/session/sign-in.ts'
import { database, oidcConfig, siteUrl } from './context.ts'
import { logOidcFault, OIDC, oidcProvider, oidcSignIn, type ReturnedErrand } from './oidc.ts'
import { errandPages, type OidcErrand } from './oidc-errand.ts'
import {
  cookieName,
  cookieOptions,
  isSecure,
  keepErrand,
  keepPendingSignIn,
  knowBrowser,
  knownBrowser,
  takeErrand,
} from './sign-in-cookies.ts'

/**
 * The only meeting with next-auth. It carries our session token in an encrypted, HttpOnly cookie; whether that session
 * still lives is asked of its row on every request (app/_server/staff.ts). Signing in and out are server actions; of its own
 * routes there is one, which an identity provider sends browsers back to (decision 0187).
 */

/** Too many tries; `code` = minutes to wait. */
export class TooManyTries extends CredentialsSignin {
  constructor(minutes: number) {
    super()
    this.code = String(minutes)
  }
}

/** The right password, set by somebody else too long ago. */
export class PasswordRunOut extends CredentialsSignin {}

/** The right password, of an account that has a second factor: the browser holds what waits for it. */
export class SecondFactorAsked extends CredentialsSignin {}

const provider = Credentials({
  credentials: { email: {}, password: {}, clientAddress: {} },
  authorize: async ({ email, password, clientAddress }) => {
    const browser = { before: await knownBrowser(), token: newSessionToken() }
    const result = await checkPassword(
      database(),
      {
        email: String(email),
        password: String(password),
        clientAddress: String(clientAddress),
        browser,
        previousToken: await sessionToken(),
      },
      Date.now,
    )
    if (result.ok) {
      await knowBrowser(browser.token)
      return { id: String(result.accountId), sessionToken: result.token }
    }
    if (result.reason === 'too-many') throw new TooManyTries(result.minutes)
    if (result.reason === 'run-out') throw new PasswordRunOut()
    if (result.reason === 'factor') {
      await keepPendingSignIn(result.pendingToken)
      throw new SecondFactorAsked()
    }
    return null
  },
})

/** For a session that was begun by other proof than a password alone: its token is the proof. */
const BEGUN_SESSION = 'begun-session'
const begunSession = Credentials({
  id: BEGUN_SESSION,
  credentials: { sessionToken: {} },
  authorize: ({ sessionToken: token }) => {
    const session = findSession(database(), String(token), Date.now())
    return session && { id: String(session.accountId), sessionToken: String(token) }
  },
})

const ourCookies = { sessionToken: 'komunikat-session', callbackUrl: 'komunikat-callback', csrfToken: 'komunikat-csrf' }

/** A provider that does not answer must not hold whoever asks, in ms. */
const PROVIDER_ANSWERS_MS = 10_000
const fetchInTime: typeof fetch = (address, options) =>
  fetch(address, { ...options, signal: AbortSignal.timeout(PROVIDER_ANSWERS_MS) })

function config(): NextAuthConfig {
  const oidc = oidcConfig()
  const cookie = (name: string) => ({ name: cookieName(name), options: cookieOptions() })
  return {
    providers: [provider, begunSession, ...(oidc ? [{ ...oidcProvider(oidc), [customFetch]: fetchInTime }] : [])],
    basePath: '/logowanie',
    // The gateway has set Host to that of SITE_URL, whatever the client claimed.
    trustHost: true,
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: cookie(ourCookies.sessionToken),
      callbackUrl: cookie(ourCookies.callbackUrl),
      csrfToken: cookie(ourCookies.csrfToken),
      state: { name: cookieName('komunikat-oidc-state') },
      nonce: { name: cookieName('komunikat-oidc-nonce') },
      pkceCodeVerifier: { name: cookieName('komunikat-oidc-pkce') },
    },
    session: { strategy: 'jwt', maxAge: SESSION_LASTS_MS / 1000 },
    pages: { signIn: '/logowanie', error: '/logowanie' },
    callbacks: {
      ...(oidc && { signIn: oidcSignIn({ oidc, signIn: enterWithOidc, place, entered, errand }) }),
      // No browser reaches next-auth's own update: only `renewSessionCookie` can ask for an update.
      jwt: ({ token, user, trigger, session }) => {
        if (user) return { sessionToken: user.sessionToken }
        return trigger === 'update' ? { sessionToken: session.sessionToken } : token
      },
      session: ({ session, token }) => ({ ...session, sessionToken: token.sessionToken }),
    },
    // A wrong password or a forged cookie is no news for the log; the security log has the sign-ins that failed.
    logger: { error: oidc ? logOidcFault : () => {}, warn: () => {}, debug: () => {} },
  }
}

const { auth, handlers, signIn, signOut: dropSession, unstable_update: update } = NextAuth(config)

export { signIn }

/** The token of whoever asks; null = none, or not made by us. */
export async function sessionToken(): Promise<string | null> {
  const session = await auth()
  return typeof session?.sessionToken === 'string' ? session.sessionToken : null
}

/** Gives the browser a session that was begun for it. */
export async function carrySession(token: string): Promise<void> {
  await signIn(BEGUN_SESSION, { sessionToken: token, redirect: false })
}

/** Gives the browser the new token of its session. */
export async function renewSessionCookie(token: string): Promise<void> {
  await update({ sessionToken: token })
}

/**
 * Takes from the browser what signing in gave it, each cookie by its name: a reader's text size on the same machine is
 * nobody's session. That it is known stays: it says only that somebody once signed in here.
 */
export async function signOut(): Promise<void> {
  await dropSession({ redirect: false })
  const jar = await cookies()
  for (const name of Object.values(ourCookies)) jar.set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 })
}

/**
 * Where a browser comes back to from the identity provider; at the portal's own address, whatever stands before it. Whoever had
 * gone from a page for the staff is told there that nothing came of it: the way in would lead them on without a word.
 */
export async function oidcCallback(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const asked = new Request(new URL(pathname + search, siteUrl()), { headers: request.headers })
  // One of Next's own would say "localhost" for 127.0.0.1, which the provider does not know, and next-auth reads none of
  // what it adds.
  const response = await handlers.GET(asked as NextRequest)
  const isFailed = new URL(response.headers.get('location') ?? '/', siteUrl()).searchParams.has('error')
  const errand = isFailed ? await takeErrand() : null
  if (errand === null) return response
  const headers = new Headers(response.headers)
  headers.set('location', `${siteUrl()}${errandPages[errand.kind]}?urzad=nieudane`)
  return new Response(null, { status: response.status, headers })
}

type Going = {
  readonly goTo: string
  /** What whoever is signed in wants there; null, or nobody signed in: to sign in. */
  readonly errand: OidcErrand['kind'] | null
}

/**
 * The address at the identity provider to send the browser to, with what it has to bring back in its cookies. For a proof the
 * provider asks the person although it knows the browser (`max_age`, OpenID Connect Core, 3.1.2.1).
 */
export async function oidcAddress({ goTo, errand: kind }: Going): Promise<string> {
  const token = kind === null ? null : await sessionToken()
  const isErrand = kind !== null && token !== null
  await keepErrand(isErrand ? { kind, sessionId: sessionIdOf(token), sentAt: Date.now() } : null)
  return signIn(OIDC, { redirect: false, redirectTo: goTo }, isErrand && kind === 'prove' ? { max_age: '0' } : {})
}

/** What whoever comes back had gone for, and whoever is signed in here now; asked once. */
async function errand(): Promise<ReturnedErrand | null> {
  const taken = await takeErrand()
  if (taken === null) return null
  const [token, now] = [await sessionToken(), Date.now()]
  const session = token === null ? null : findSession(database(), token, now)
  if (session === null) return { ...taken, session }
  const context = editorContext(database(), now, session.accountId, session.provenAt)
  return { ...taken, session: { id: session.sessionId, context } }
}

const enterWithOidc: Parameters<typeof oidcSignIn>[0]['signIn'] = (who) => signInWithOidc(database(), who, Date.now)

async function place(): Promise<SignInPlace> {
  return {
    clientAddress: (await headers()).get('x-komunikat-client') ?? '',
    browser: { before: await knownBrowser(), token: newSessionToken() },
    previousToken: await sessionToken(),
  }
}

async function entered({ browser }: SignInPlace): Promise<void> {
  if (browser) await knowBrowser(browser.token)
}

declare module 'next-auth' {
  interface User {
    sessionToken?: string
  }
  interface Session {
    sessionToken?: unknown
  }
}
