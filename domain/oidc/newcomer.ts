import { emailSchema, MAX_NAME } from '../account/account-input.ts'
import { cleanLine } from '../text/clean-text.ts'
import type { OidcClaims } from './oidc-config.ts'

/** Whom the portal may open an account for. */
export type Newcomer = { readonly email: string; readonly name: string }

/** More of a name is not even looked at, in UTF-16 units. */
const MAX_CLAIM = 1_000

/**
 * What an account begins with, of claims: the address, which the provider has to call proved (`email_verified` is true, and
 * not only absent), and the name, else what stands before the @. Null: there is no such address, or it is none of ours.
 */
export function toNewcomer({ email, email_verified, name }: OidcClaims): Newcomer | null {
  const address = emailSchema.safeParse(email)
  if (email_verified !== true || !address.success) return null
  const given = typeof name === 'string' ? inBounds(cleanLine(name.slice(0, MAX_CLAIM))) : ''
  return { email: address.data, name: given || address.data.slice(0, address.data.indexOf('@')) }
}

/** As many whole characters as an account has room for. */
function inBounds(name: string): string {
  let kept = ''
  for (const character of name) {
    if (kept.length + character.length > MAX_NAME) break
    kept += character
  }
  return kept.trim()
}
