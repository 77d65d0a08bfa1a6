import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { provenSince } from '#domain/oidc/fresh-login.ts'
import type { Newcomer } from '#domain/oidc/newcomer.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { systemContext } from '../context.ts'
import { nobodysPassword } from '../password-link/hand-links.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { openSession, type SignInPlace } from '../session/open-session.ts'
import { attemptSucceeded, beginAttempt } from '../session/sign-in-failures.ts'
import { createAccountWithOidc } from './create-account-with-oidc.ts'
import { findLinkedAccount, type OidcIdentity } from './linked-account.ts'

type Comer = OidcIdentity &
  SignInPlace & {
    /** When they signed in at the provider, ms UTC; null = it does not say. */
    readonly loginAt: number | null
    /**
     * Whom an account is opened for where the identity is nobody's; null = the provider has not proved their address. Left
     * out: the portal opens none.
     */
    readonly newcomer?: Newcomer | null
  }

/** `not-linked`: nobody's, or of an account that is closed; `email-taken`: the address has an account that is not linked. */
type Refusal = 'not-linked' | 'not-verified' | 'email-taken'

type Result =
  | { readonly ok: true; readonly accountId: number; readonly token: string }
  | { readonly ok: false; readonly reason: Refusal }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

/**
 * Starts the session of whoever linked this account of the identity provider: as after a password, with the same limits, the
 * same entries of the security log, and tries that are counted. Claims give no right. Where the operator wants it, whoever is
 * new gets an account in the same transaction; two at once get one.
 */
export async function signInWithOidc(
  db: Database,
  { issuer, subject, loginAt, newcomer, ...place }: Comer,
  clock: () => number,
): Promise<Result> {
  const identity = { issuer, subject }
  const known = findLinkedAccount(db, identity)
  const attempt = {
    account: JSON.stringify([issuer, subject]),
    accountId: known && known.disabledAt === null ? known.id : null,
    clientAddress: place.clientAddress,
  }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, clock()))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }
  const passwordHash = newcomer && !known ? await nobodysPassword() : null
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): Result => {
      const now = clock()
      const linked = findLinkedAccount(tx, identity)
      const entry = linked ? activeOnly(linked) : openAccount(db, { ...identity, newcomer, passwordHash, now })
      if (typeof entry === 'string') {
        const details = { from: place.clientAddress, reason: `oidc-${entry}` }
        recordSecurityEvent(tx, { at: now, kind: 'sign-in-failed', accountId: null, verb: null, details })
        return { ok: false, reason: entry }
      }
      attemptSucceeded(tx, attempt, begun)
      const opened = { accountId: entry, now, by: 'oidc', provenAt: provenSince(loginAt, now) } as const
      const token = openSession(tx, place, { ...opened, ...(!linked && { reason: 'oidc-created' }) })
      return { ok: true, accountId: entry, token }
    }),
  )
}

function activeOnly({ id, disabledAt }: { id: number; disabledAt: number | null }): number | Refusal {
  return disabledAt === null ? id : 'not-linked'
}

type Opening = OidcIdentity & {
  readonly newcomer: Newcomer | null | undefined
  readonly passwordHash: string | null
  readonly now: number
}

/** Part of the transaction around it, which is of the same connection. The number of the account, or why there is none. */
function openAccount(db: Database, { newcomer, passwordHash, now, ...identity }: Opening): number | Refusal {
  if (newcomer === null) return 'not-verified'
  // Without a hash the link was there a moment ago: whoever undid it wants no account opened by it.
  if (newcomer === undefined || passwordHash === null) return 'not-linked'
  const made = createAccountWithOidc(systemContext(db, now, 'identity-provider'), {
    ...identity,
    ...newcomer,
    passwordHash,
  })
  if (made.ok) return made.value.accountId
  return made.issues.some(({ key }) => key === 'already-exists') ? 'email-taken' : 'not-linked'
}
