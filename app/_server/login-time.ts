import { z } from 'zod'

const Claims = z.object({ auth_time: z.number().positive() })

/**
 * When somebody signed in at the provider, by `auth_time` of the ID token (OpenID Connect Core, 2), in ms UTC; null = it does
 * not say. The token was checked by next-auth; here it is only read.
 */
export function loginTimeOf(idToken: unknown): number | null {
  if (typeof idToken !== 'string') return null
  const claims = Claims.safeParse(payloadOf(idToken))
  return claims.success ? claims.data.auth_time * 1_000 : null
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    return null
  }
}
