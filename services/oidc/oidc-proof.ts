import type { Reader } from '#db/client.ts'
import { isFreshLogin } from '#domain/oidc/fresh-login.ts'
import { findLinkedAccount, type OidcIdentity } from './linked-account.ts'

/** What somebody brings back from the identity provider, to which they were sent to show again who they are. */
export type OidcProof = OidcIdentity & {
  readonly isOfDomain: boolean
  /** When they signed in there, ms UTC; null = it does not say. */
  readonly loginAt: number | null
  /** When, and from which session, they were sent there. */
  readonly sentAt: number
  readonly sentFrom: string
}

type Asked = { readonly accountId: number; readonly sessionId: string; readonly now: number }

/**
 * What is wrong with it; null = nothing. `wrong`: it is not the identity linked with this very account, or was asked for in
 * another session; `foreign`: not of the office's domain any more; `stale`: nobody signed in there because of this.
 */
export function oidcProofFault(
  tx: Reader,
  { issuer, subject, isOfDomain, loginAt, sentAt, sentFrom }: OidcProof,
  { accountId, sessionId, now }: Asked,
): 'wrong' | 'foreign' | 'stale' | null {
  if (sentFrom !== sessionId || findLinkedAccount(tx, { issuer, subject })?.id !== accountId) return 'wrong'
  if (!isOfDomain) return 'foreign'
  return isFreshLogin({ loginAt, sentAt, now }) ? null : 'stale'
}
