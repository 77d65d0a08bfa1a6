import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, pendingSignIns } from '#db/schema/index.ts'
import { PENDING_SIGN_IN_LASTS_MS } from '#domain/account/factor-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { newSessionToken, sessionIdOf } from './session-token.ts'

type Begun = { readonly accountId: number; readonly clientAddress: string; readonly now: number }

/**
 * The password was right and a second factor is to follow, as part of a transaction. Returns the token of what waits: it
 * is no session, and opens no page but the one that asks.
 */
export function beginPendingSignIn(tx: Reader, { accountId, clientAddress, now }: Begun): string {
  tx.delete(pendingSignIns).where(lte(pendingSignIns.expiresAt, now)).run()
  const token = newSessionToken()
  tx.insert(pendingSignIns)
    .values({ id: sessionIdOf(token), accountId, expiresAt: now + PENDING_SIGN_IN_LASTS_MS })
    .run()
  recordSecurityEvent(tx, { at: now, kind: 'factor-asked', accountId, verb: null, details: { from: clientAddress } })
  return token
}

/** Whose sign-in waits; null = nobody's: no such token, too late, or the account was disabled meanwhile. */
export function findPendingSignIn(db: Reader, token: string | null, now: number) {
  const waiting = db
    .select({ accountId: accounts.id, email: accounts.email, expiresAt: pendingSignIns.expiresAt })
    .from(pendingSignIns)
    .innerJoin(accounts, eq(accounts.id, pendingSignIns.accountId))
    .where(
      and(
        eq(pendingSignIns.id, sessionIdOf(token ?? '')),
        gt(pendingSignIns.expiresAt, now),
        isNull(accounts.disabledAt),
      ),
    )
    .get()
  // A clock set back leaves nothing open for longer.
  return waiting && waiting.expiresAt <= now + PENDING_SIGN_IN_LASTS_MS ? waiting : null
}

export function endPendingSignIn(tx: Reader, token: string | null): void {
  if (token !== null)
    tx.delete(pendingSignIns)
      .where(eq(pendingSignIns.id, sessionIdOf(token)))
      .run()
}
