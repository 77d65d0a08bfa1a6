import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_LASTS_MS } from '#domain/account/session-limits.ts'
import { signIn as checkPassword } from '#services/session/sign-in.ts'
import { database, siteUrl } from './context.ts'

/**
 * The only meeting with next-auth. It carries our session token in an encrypted, HttpOnly cookie; whether that session
 * still lives is asked of its row on every request (app/_server/staff.ts). There is no route of its own: signing in and
 * out are server actions, so no second door leads past the checks of the first.
 */

/** Too many tries; `code` = minutes to wait. */
export class TooManyTries extends CredentialsSignin {
  constructor(minutes: number) {
    super()
    this.code = String(minutes)
  }
}

const provider = Credentials({
  credentials: { email: {}, password: {}, clientAddress: {} },
  authorize: async ({ email, password, clientAddress }) => {
    const form = { email: String(email), password: String(password), clientAddress: String(clientAddress) }
    const result = await checkPassword(database(), form, Date.now)
    if (result.ok) return { id: String(result.accountId), sessionToken: result.token }
    if (result.reason === 'too-many') throw new TooManyTries(result.minutes)
    return null
  },
})

function config(): NextAuthConfig {
  const isSecure = siteUrl().startsWith('https:')
  const cookie = (name: string) => ({
    name: isSecure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure },
  })
  return {
    providers: [provider],
    // The door has set Host to that of SITE_URL, whatever the client claimed.
    trustHost: true,
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: cookie('komunikat-session'),
      callbackUrl: cookie('komunikat-callback'),
      csrfToken: cookie('komunikat-csrf'),
    },
    session: { strategy: 'jwt', maxAge: SESSION_LASTS_MS / 1000 },
    pages: { signIn: '/logowanie', error: '/logowanie' },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionToken: user.sessionToken } : token),
      session: ({ session, token }) => ({ ...session, sessionToken: token.sessionToken }),
    },
    // A wrong password or a forged cookie is no news for the log; the security log has the sign-ins that failed.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

export const { auth, signIn, signOut } = NextAuth(config)

/** The token of whoever asks; null = none, or not made by us. */
export async function sessionToken(): Promise<string | null> {
  const session = await auth()
  return typeof session?.sessionToken === 'string' ? session.sessionToken : null
}

declare module 'next-auth' {
  interface User {
    sessionToken?: string
  }
  interface Session {
    sessionToken?: unknown
  }
}
