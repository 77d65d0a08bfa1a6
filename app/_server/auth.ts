import 'server-only'
import { cookies } from 'next/headers'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { findSession } from '#services/session/find-session.ts'
import { newSessionToken } from '#services/session/session-token.ts'
import { signIn as checkPassword } from '#services/session/sign-in.ts'
import { database } from './context.ts'
import { cookieOptions, isSecure, keepPendingSignIn, knowBrowser, knownBrowser } from './sign-in-cookies.ts'

/**
 * The only meeting with next-auth. It carries our session token in an encrypted, HttpOnly cookie; whether that session
 * still lives is asked of its row on every request (app/_server/staff.ts). There is no route of its own: signing in and
 * out are server actions, so nothing goes around the checks of the first.
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

const cookieName = (name: string) => (isSecure() ? `__Host-${name}` : name)

function config(): NextAuthConfig {
  const cookie = (name: string) => ({ name: cookieName(name), options: cookieOptions() })
  return {
    providers: [provider, begunSession],
    // The gateway has set Host to that of SITE_URL, whatever the client claimed.
    trustHost: true,
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: cookie(ourCookies.sessionToken),
      callbackUrl: cookie(ourCookies.callbackUrl),
      csrfToken: cookie(ourCookies.csrfToken),
    },
    session: { strategy: 'jwt', maxAge: SESSION_LASTS_MS / 1000 },
    pages: { signIn: '/logowanie', error: '/logowanie' },
    callbacks: {
      // There is no route of next-auth: only `renewSessionCookie` can ask for an update.
      jwt: ({ token, user, trigger, session }) => {
        if (user) return { sessionToken: user.sessionToken }
        return trigger === 'update' ? { sessionToken: session.sessionToken } : token
      },
      session: ({ session, token }) => ({ ...session, sessionToken: token.sessionToken }),
    },
    // A wrong password or a forged cookie is no news for the log; the security log has the sign-ins that failed.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

const { auth, signIn, signOut: dropSession, unstable_update: update } = NextAuth(config)

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

declare module 'next-auth' {
  interface User {
    sessionToken?: string
  }
  interface Session {
    sessionToken?: unknown
  }
}
