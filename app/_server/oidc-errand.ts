import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'

const Errand = z.object({ kind: z.enum(['link', 'prove']), sessionId: z.string(), sentAt: z.number() })

/** Why somebody who is signed in goes to the identity provider, from which session, and since when (ms UTC). */
export type OidcErrand = z.output<typeof Errand>

/** Where each is asked, and where one comes back to when it failed. */
export const errandPages = { link: '/logowanie/polacz', prove: '/logowanie/potwierdz' } as const satisfies Record<
  OidcErrand['kind'],
  string
>

/** Longer than that nobody needs at the provider, in seconds. */
export const ERRAND_LASTS_S = 15 * 60

/** Sealed under a name of its own, so that no other cookie of next-auth passes for one. */
const SALT = 'komunikat-oidc-errand'

/** For a cookie: whoever has the browser cannot change since when they are away. */
export function sealErrand(errand: OidcErrand, secret: string): Promise<string> {
  return encode({ token: errand, secret, salt: SALT, maxAge: ERRAND_LASTS_S })
}

/** Null: too old, or not sealed by us. */
export async function openErrand(sealed: string, secret: string): Promise<OidcErrand | null> {
  const opened = await decode({ token: sealed, secret, salt: SALT }).catch(() => null)
  return Errand.safeParse(opened).data ?? null
}
