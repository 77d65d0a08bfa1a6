import 'server-only'
import { cookies } from 'next/headers'
import { PENDING_SIGN_IN_LASTS_MS } from '#domain/account/factor-limits.ts'
import { KNOWN_BROWSER_LASTS_MS } from '#domain/account/session-limits.ts'
import { KNOWN_BROWSER_COOKIE, KNOWN_BROWSER_PATH } from '#services/session/known-browser.ts'
import { authSecret, siteUrl } from './context.ts'
import { ERRAND_LASTS_S, type OidcErrand, openErrand, sealErrand } from './oidc-errand.ts'

/** Sent to the pages of signing in alone, while a second factor is waited for. It opens no other page. */
const PENDING_COOKIE = 'komunikat.pending-sign-in'

/** Says why somebody who is signed in is at the identity provider. */
const ERRAND = 'komunikat-oidc-errand'

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

/** Null: they go to sign in, and nothing is linked or proved. */
export async function keepErrand(errand: OidcErrand | null): Promise<void> {
  const sealed = errand === null ? '' : await sealErrand(errand, authSecret())
  const jar = await cookies()
  jar.set(cookieName(ERRAND), sealed, { ...cookieOptions(), maxAge: errand === null ? 0 : ERRAND_LASTS_S })
}

/** What somebody had gone to the identity provider for, once; null = to sign in. */
export async function takeErrand(): Promise<OidcErrand | null> {
  const sealed = (await cookies()).get(cookieName(ERRAND))?.value || null
  if (sealed === null) return null
  await keepErrand(null)
  return openErrand(sealed, authSecret())
}

async function set(name: string, value: string, lastsMs: number): Promise<void> {
  const jar = await cookies()
  jar.set(name, value, { ...cookieOptions(KNOWN_BROWSER_PATH), maxAge: lastsMs / 1000 })
}
