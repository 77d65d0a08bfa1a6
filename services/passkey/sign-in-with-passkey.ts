import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { openSession, type SignInPlace } from '../session/open-session.ts'
import { endPendingSignIn } from '../session/pending-sign-in.ts'
import { attemptSucceeded, beginAttempt } from '../session/sign-in-failures.ts'
import { findAnswered, recordKeyUse, UNKNOWN_KEY, verifyAnswered } from './signed-answer.ts'

type SignedIn =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

type Asked = SignInPlace & {
  /** JSON of the browser (PublicKeyCredential.toJSON). */
  readonly answer: string
  readonly place: PasskeyPlace
  /** A password was right in this browser before; that sign-in ends with this one. */
  readonly pendingToken: string | null
}

/**
 * Signs in with a key instead of a password, or after one: its owner had to unlock it, so it is both factors. Tries are
 * counted as those with passwords; a key whose count went back may have been copied, and is refused.
 */
export async function signInWithPasskey(db: Database, asked: Asked, now: number): Promise<SignedIn> {
  const answered = findAnswered(db, asked.answer)
  const key = answered?.key
  const { clientAddress, place } = asked
  const attempt = { account: `passkey ${key?.credentialId}`, accountId: key?.accountId ?? null, clientAddress }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, now))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }
  const signature = answered && (await verifyAnswered(db, answered, { place, accountId: null, now }))
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): SignedIn => {
      const use = signature ? recordKeyUse(tx, signature, now) : UNKNOWN_KEY
      if (!use.ok) {
        const details = { from: clientAddress, by: 'passkey', ...(use.reason && { reason: use.reason }) }
        recordSecurityEvent(tx, { at: now, kind: 'sign-in-failed', accountId: attempt.accountId, verb: null, details })
        return { ok: false, reason: 'wrong' }
      }
      attemptSucceeded(tx, attempt, begun)
      endPendingSignIn(tx, asked.pendingToken)
      return { ok: true, token: openSession(tx, asked, { accountId: use.accountId, now, by: 'passkey' }) }
    }),
  )
}
