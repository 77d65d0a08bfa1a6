import 'server-only'
import { cookies } from 'next/headers'
import { PENDING_SIGN_IN_LASTS_MS } from '#domain/account/factor-limits.ts'
import { KNOWN_BROWSER_LASTS_MS } from '#domain/account/session-limits.ts'
import { KNOWN_BROWSER_COOKIE, KNOWN_BROWSER_PATH } from '#services/session/known-browser.ts'
import { siteUrl } from './context.ts'

/** Sent to the pages of signing in alone, while a second factor is waited for. It opens no other page. */
const PENDING_COOKIE = 'komunikat.pending-sign-in'

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
  await set(KNOWN_BROWSER_COOKIE, token, KNOWN_BROWSER_LASTS_MS)
}

/** The token of a sign-in that waits for its second factor; null = none. */
export async function pendingSignIn(): Promise<string | null> {
  return (await cookies()).get(PENDING_COOKIE)?.value || null
}

export async function keepPendingSignIn(token: string): Promise<void> {
  await set(PENDING_COOKIE, token, PENDING_SIGN_IN_LASTS_MS)
}

export async function forgetPendingSignIn(): Promise<void> {
  await set(PENDING_COOKIE, '', 0)
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

async function set(name: string, value: string, lastsMs: number): Promise<void> {
  const jar = await cookies()
  jar.set(name, value, { ...cookieOptions(KNOWN_BROWSER_PATH), maxAge: lastsMs / 1000 })
}
