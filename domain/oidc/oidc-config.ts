/** A provider of OpenID Connect with whose accounts the staff may sign in (docs/administrators.md). */
export type OidcConfig = {
  /** As the provider names itself in `iss`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the office calls it. Null: only "konto urzędu". */
  readonly name: string | null
  /** Only people with an address there, folded. Null: any. */
  readonly allowedDomain: string | null
  /** Whether somebody whom nobody linked gets an account at the first sign-in; only with an allowed domain. */
  readonly createsAccounts: boolean
}

/** https, or http on this very machine, for trying: the token is believed because of the line it came by. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && isLocal)) && search === '' && hash === '' && username === ''
}

/** What of a checked token tells whose it is, and where they belong. */
export type OidcClaims = {
  readonly sub: string
  readonly email?: unknown
  readonly email_verified?: unknown
  readonly name?: unknown
}

/** Whether somebody belongs to the domain: by an address that the provider does not call unproved. */
export function isOfDomain({ email, email_verified }: OidcClaims, domain: string | null): boolean {
  if (domain === null) return true
  if (typeof email !== 'string' || email_verified === false) return false
  return email.toLowerCase().endsWith(`@${domain}`)
}
