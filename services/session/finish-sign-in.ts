import { and, eq, lt } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { totpSecrets } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { tellPerson } from '../account/tell-person.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { findTotpSecret } from '../factor/factor-queries.ts'
import { spendRecoveryCode } from '../factor/recovery-codes.ts'
import { openSecret } from '../factor/seal-secret.ts'
import { matchingStep } from '../factor/totp.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { isBrowserOfAccount } from './known-browser.ts'
import { openSession, type SignInPlace } from './open-session.ts'
import { endPendingSignIn, findPendingSignIn } from './pending-sign-in.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-failures.ts'

type Finished =
  | { readonly ok: true; readonly token: string }
  /** Nothing waits under this token any more: the password is asked for again. */
  | { readonly ok: false; readonly reason: 'expired' }
  | { readonly ok: false; readonly reason: 'wrong' }
  /** What the secrets of apps are encrypted with is not there: no code of an app can be checked. */
  | { readonly ok: false; readonly reason: 'key-lost' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

type SecondStep = SignInPlace & {
  readonly pendingToken: string | null
  readonly kind: 'totp' | 'recovery-code'
  readonly typed: string
  /** services/factor/factor-key.ts; null = lost. */
  readonly key: Buffer | null
}

/**
 * The second step of signing in: a code of the app, or one of those kept for the day it is lost. Guesses are counted for
 * the account before a code is looked at. What is taken is spent in the transaction that begins the session.
 */
export function finishSignIn(db: Database, step: SecondStep, now: number): Promise<Finished> {
  return retryWhileBusy(() => {
    const waiting = findPendingSignIn(db, step.pendingToken, now)
    if (!waiting) return { ok: false, reason: 'expired' }
    const { accountId, email } = waiting
    if (step.kind === 'totp' && isUnreadable(db, { accountId, key: step.key })) return { ok: false, reason: 'key-lost' }

    const before = step.browser?.before ?? null
    const knownBrowser = isBrowserOfAccount(db, { token: before, email }, now) ? before : null
    const { clientAddress } = step
    const attempt = { account: email, accountId, clientAddress, knownBrowser, isFactor: true }
    const begun = beginAttempt(db, attempt, now)
    if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }

    return writeTransaction(db, (tx): Finished => {
      // Between the look and the answer the account may have been disabled, or its factors lifted.
      if (!findPendingSignIn(tx, step.pendingToken, now)) return { ok: false, reason: 'expired' }
      const details = { from: clientAddress, by: step.kind }
      if (!takeCode(tx, { ...step, accountId, now })) {
        recordSecurityEvent(tx, { at: now, kind: 'factor-failed', accountId, verb: null, details })
        return { ok: false, reason: 'wrong' }
      }
      if (step.kind === 'recovery-code') {
        recordSecurityEvent(tx, {
          at: now,
          kind: 'recovery-code-used',
          accountId,
          verb: null,
          details: { from: clientAddress },
        })
        tellPerson(tx, { accountId, kind: 'recovery-code-used', at: now })
      }
      attemptSucceeded(tx, attempt, begun)
      endPendingSignIn(tx, step.pendingToken)
      return { ok: true, token: openSession(tx, step, { accountId, now, by: step.kind }) }
    })
  })
}

function isUnreadable(db: Reader, { accountId, key }: { accountId: number; key: Buffer | null }): boolean {
  const secret = findTotpSecret(db, accountId)
  return secret !== null && openSecret(key, secret.sealedSecret, { accountId }) === null
}

type Code = Pick<SecondStep, 'kind' | 'typed' | 'key'> & { readonly accountId: number; readonly now: number }

/** Whether the code is a right one. It is spent now. */
function takeCode(tx: Reader, { kind, typed, key, accountId, now }: Code): boolean {
  if (kind === 'recovery-code') return spendRecoveryCode(tx, { accountId, typed, now })
  const secret = findTotpSecret(tx, accountId)
  if (!secret?.confirmedAt) return false
  const opened = openSecret(key, secret.sealedSecret, { accountId })
  const step = opened && matchingStep(opened, { typed, lastStep: secret.lastStep, now })
  if (step === null) return false
  const { changes } = tx
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.accountId, accountId), lt(totpSecrets.lastStep, step)))
    .run()
  return changes === 1
}
