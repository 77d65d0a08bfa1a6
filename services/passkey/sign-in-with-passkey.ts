import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { accounts, passkeys } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { openSession, type SignInPlace } from '../session/open-session.ts'
import { endPendingSignIn } from '../session/pending-sign-in.ts'
import { attemptSucceeded, beginAttempt } from '../session/sign-in-failures.ts'
import { takeChallenge } from './challenge.ts'
import { readSignedAnswer } from './passkey-answer.ts'

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
  const answer = readSignedAnswer(asked.answer)
  const key = answer && findKey(db, answer.id)
  const { clientAddress } = asked
  const attempt = { account: `passkey ${key?.credentialId}`, accountId: key?.accountId ?? null, clientAddress }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, now))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }

  const signed = answer && key ? await verify(db, { answer, key, place: asked.place, now }) : null
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): SignedIn => {
      const failed = (reason: 'counter' | null): SignedIn => {
        const details = { from: clientAddress, by: 'passkey', ...(reason && { reason }) }
        recordSecurityEvent(tx, { at: now, kind: 'sign-in-failed', accountId: attempt.accountId, verb: null, details })
        return { ok: false, reason: 'wrong' }
      }
      // Asked again: while the signature was checked, the key may have been removed or used.
      const current = signed && key ? findKey(tx, key.credentialId) : null
      if (!signed || !current) return failed(null)
      if (!countsUp(current.counter, signed.newCounter)) return failed('counter')
      tx.update(passkeys)
        .set({ counter: signed.newCounter, isBackedUp: signed.credentialBackedUp, lastUsedAt: now })
        .where(eq(passkeys.id, current.id))
        .run()
      attemptSucceeded(tx, attempt, begun)
      endPendingSignIn(tx, asked.pendingToken)
      const { accountId } = current
      return { ok: true, token: openSession(tx, asked, { accountId, now, by: 'passkey' }) }
    }),
  )
}

/** Of an account that may sign in. */
function findKey(db: Reader, credentialId: string) {
  const { id, accountId, publicKey, userHandle, rpId, counter } = passkeys
  return (
    db
      .select({ id, accountId, credentialId: passkeys.credentialId, publicKey, userHandle, rpId, counter })
      .from(passkeys)
      .innerJoin(accounts, eq(accounts.id, passkeys.accountId))
      .where(and(eq(passkeys.credentialId, credentialId), isNull(accounts.disabledAt)))
      .get() ?? null
  )
}

type Signature = {
  readonly answer: AuthenticationResponseJSON
  readonly key: NonNullable<ReturnType<typeof findKey>>
  readonly place: PasskeyPlace
  readonly now: number
}

/** What the device says of itself; null = it was not asked, or somebody else has signed. */
async function verify(db: Database, { answer, key, place, now }: Signature) {
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: (challenge) => takeChallenge(db, challenge, { accountId: null, now }),
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    requireUserVerification: true,
    // The count is compared by us, so that the log can say what was wrong.
    credential: {
      id: key.credentialId,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
      counter: 0,
    },
  }).catch(() => null)
  if (!verified?.verified || answer.response.userHandle !== key.userHandle) return null
  return verified.authenticationInfo
}

/** A device that does not count says 0 always (WebAuthn, 6.1.1). */
function countsUp(before: number, now: number): boolean {
  return (before === 0 && now === 0) || now > before
}
