import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passkeys } from '#db/schema/index.ts'
import { CHALLENGE_LASTS_MS } from '#domain/account/factor-limits.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { requireAccount } from '../account/account-queries.ts'
import type { EditorContext } from '../context.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { keepChallenge } from './challenge.ts'
import { userHandleOf } from './user-handle.ts'

/**
 * What a browser is asked for to make a key for one's own account: one that the device keeps, that signs in without a name
 * being typed, and that its owner unlocks (PIN, finger), since it stands in for a password too. Who made the device is not asked.
 */
export async function optionsForAdding({ db, now, actor: { accountId } }: EditorContext, { rpId }: PasskeyPlace) {
  const { email, name } = requireAccount(db, accountId)
  const known = db.select({ id: passkeys.credentialId }).from(passkeys).where(eq(passkeys.accountId, accountId)).all()
  const options = await generateRegistrationOptions({
    rpName: readSettings(db)['site-name'],
    rpID: rpId,
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(userHandleOf(db, accountId), 'base64url')),
    timeout: CHALLENGE_LASTS_MS,
    attestationType: 'none',
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await retryWhileBusy(() => keepChallenge(db, options.challenge, { accountId, now }))
  return options
}

/** What a browser is asked for to sign in: any key of the portal that its device has. */
export async function optionsForSigningIn(db: Database, { rpId }: PasskeyPlace, now: number) {
  const options = await generateAuthenticationOptions({
    rpID: rpId,
    userVerification: 'required',
    timeout: CHALLENGE_LASTS_MS,
  })
  await retryWhileBusy(() => keepChallenge(db, options.challenge, { accountId: null, now }))
  return options
}

/**
 * What a browser is asked for to show again, with a key, who sits there: the keys of this very account. Null = it has none at
 * this host. No answer to it adds a key: the device says what it did (WebAuthn, 5.8.1, `type`).
 */
export async function optionsForProving({ db, now, actor: { accountId } }: EditorContext, { rpId }: PasskeyPlace) {
  const isOwn = and(eq(passkeys.accountId, accountId), eq(passkeys.rpId, rpId))
  const own = db.select({ id: passkeys.credentialId }).from(passkeys).where(isOwn).all()
  if (own.length === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: rpId,
    allowCredentials: own,
    userVerification: 'required',
    timeout: CHALLENGE_LASTS_MS,
  })
  await retryWhileBusy(() => keepChallenge(db, options.challenge, { accountId, now }))
  return options
}
