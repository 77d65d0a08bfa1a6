import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { accounts, oidcIdentities } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { openSession, type SignInPlace } from '../session/open-session.ts'
import { attemptSucceeded, beginAttempt } from '../session/sign-in-failures.ts'

type Identity = { readonly issuer: string; readonly subject: string }

type Result =
  | { readonly ok: true; readonly accountId: number; readonly token: string }
  /** Nobody's, or of an account that is closed. */
  | { readonly ok: false; readonly reason: 'not-linked' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

/**
 * Starts the session of whoever linked this account of the identity provider: as after a password, with the same limits, the
 * same entries of the security log, and tries that are counted. Claims give no right; an account is never made of them.
 */
export async function signInWithOidc(
  db: Database,
  { issuer, subject, ...place }: Identity & SignInPlace,
  clock: () => number,
): Promise<Result> {
  const known = findAccount(db, { issuer, subject })
  const attempt = {
    account: JSON.stringify([issuer, subject]),
    accountId: known?.id ?? null,
    clientAddress: place.clientAddress,
  }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, clock()))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): Result => {
      const now = clock()
      const account = findAccount(tx, { issuer, subject })
      if (!account) {
        const details = { from: place.clientAddress, reason: 'oidc-not-linked' }
        recordSecurityEvent(tx, { at: now, kind: 'sign-in-failed', accountId: null, verb: null, details })
        return { ok: false, reason: 'not-linked' }
      }
      attemptSucceeded(tx, attempt, begun)
      return {
        ok: true,
        accountId: account.id,
        token: openSession(tx, place, { accountId: account.id, now, by: 'oidc' }),
      }
    }),
  )
}

function findAccount(db: Reader, { issuer, subject }: Identity) {
  return db
    .select({ id: accounts.id })
    .from(oidcIdentities)
    .innerJoin(accounts, and(eq(accounts.id, oidcIdentities.accountId), isNull(accounts.disabledAt)))
    .where(and(eq(oidcIdentities.issuer, issuer), eq(oidcIdentities.subject, subject)))
    .get()
}
