import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { accounts, passkeys } from '#db/schema/index.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { takeChallenge } from './challenge.ts'
import { readSignedAnswer } from './passkey-answer.ts'

type Key = NonNullable<ReturnType<typeof findKey>>

/** What a browser says that its device has signed, and whose key that would be. */
type Answered = { readonly response: AuthenticationResponseJSON; readonly key: Key }

/** Checked: the device has signed just what it was asked to. */
type Signature = { readonly key: Key; readonly counter: number; readonly isBackedUp: boolean }

type Asked = {
  readonly place: PasskeyPlace
  /** Whose key was asked for; null = anybody's, to sign in. */
  readonly accountId: number | null
  readonly now: number
}

/** `reason` is for the log; null = it says no more than that it was wrong. */
export type KeyUse =
  | { readonly ok: true; readonly accountId: number }
  | { readonly ok: false; readonly reason: 'counter' | null }

export const UNKNOWN_KEY: KeyUse = { ok: false, reason: null }

/** null = nonsense, or no key of an account that may sign in. */
export function findAnswered(db: Reader, answer: string): Answered | null {
  const response = readSignedAnswer(answer)
  const key = response && findKey(db, eq(passkeys.credentialId, response.id))
  return key ? { response, key } : null
}

/** What the device says of itself; null = it was not asked, or somebody else has signed. Spends the question. */
export async function verifyAnswered(
  db: Database,
  { response, key }: Answered,
  { place, accountId, now }: Asked,
): Promise<Signature | null> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(db, challenge, { accountId, now }),
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
  if (!verified?.verified || !isOfItsOwner(response.response.userHandle, key, accountId)) return null
  const { newCounter, credentialBackedUp } = verified.authenticationInfo
  return { key, counter: newCounter, isBackedUp: credentialBackedUp }
}

/**
 * Writes down that a key was used, in the transaction of what it was used for. Asked again: while the signature was checked,
 * the key may have been removed or used. A count that went back refuses it: it may have been copied.
 */
export function recordKeyUse(tx: Reader, { key, counter, isBackedUp }: Signature, now: number): KeyUse {
  const current = findKey(tx, eq(passkeys.id, key.id))
  if (!current) return UNKNOWN_KEY
  if (!countsUp(current.counter, counter)) return { ok: false, reason: 'counter' }
  tx.update(passkeys).set({ counter, isBackedUp, lastUsedAt: now }).where(eq(passkeys.id, key.id)).run()
  return { ok: true, accountId: current.accountId }
}

/** Of an account that may sign in. */
function findKey(db: Reader, isThis: SQL) {
  const { id, accountId, credentialId, publicKey, userHandle, counter } = passkeys
  return (
    db
      .select({ id, accountId, credentialId, publicKey, userHandle, counter })
      .from(passkeys)
      .innerJoin(accounts, eq(accounts.id, passkeys.accountId))
      .where(and(isThis, isNull(accounts.disabledAt)))
      .get() ?? null
  )
}

/** A device that was asked for the keys of one account need not say whose it has used (WebAuthn, 7.2, step 6). */
function isOfItsOwner(userHandle: string | undefined, key: Key, askedAccountId: number | null): boolean {
  return userHandle === undefined ? askedAccountId !== null : userHandle === key.userHandle
}

/** A device that does not count says 0 always (WebAuthn, 6.1.1). */
function countsUp(before: number, now: number): boolean {
  return (before === 0 && now === 0) || now > before
}
