import 'server-only'
import { cookies } from 'next/headers'
import { KNOWN_BROWSER_LASTS_MS } from '#domain/account/session-limits.ts'
import { KNOWN_BROWSER_COOKIE, KNOWN_BROWSER_PATH } from '#services/session/known-browser.ts'
import { siteUrl } from './context.ts'

/** What a browser holds of signing in, beside what next-auth sets itself. */

/** Names the session in which somebody went to link their account, while they are at the identity provider. */
const LINKING = 'komunikat-oidc-linking'
const LINKING_LASTS_S = 15 * 60

export const isSecure = () => siteUrl().startsWith('https:')

export const cookieOptions = (path = '/') => ({ httpOnly: true, sameSite: 'lax' as const, path, secure: isSecure() })

export const cookieName = (name: string) => (isSecure() ? `__Host-${name}` : name)

/** What a browser that has signed in before sends; null = nothing. */
export async function knownBrowser(): Promise<string | null> {
  return (await cookies()).get(KNOWN_BROWSER_COOKIE)?.value || null
}

export async function knowBrowser(token: string): Promise<void> {
  const options = { ...cookieOptions(KNOWN_BROWSER_PATH), maxAge: KNOWN_BROWSER_LASTS_MS / 1000 }
  const jar = await cookies()
  jar.set(KNOWN_BROWSER_COOKIE, token, options)
}

/** `sessionId`: of whoever goes to link their account; null = they go to sign in, and nothing is linked. */
export async function keepLinking(sessionId: string | null): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(LINKING), sessionId ?? '', {
    ...cookieOptions(),
    maxAge: sessionId === null ? 0 : LINKING_LASTS_S,
  })
}

/** The session in which somebody went to link their account, once; null = nobody did. */
export async function takeLinking(): Promise<string | null> {
  const sessionId = (await cookies()).get(cookieName(LINKING))?.value || null
  if (sessionId !== null) await keepLinking(null)
  return sessionId
}
