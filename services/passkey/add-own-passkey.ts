import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import type { EditorContext } from '../context.ts'
import { firstRecoveryCodes } from '../factor/first-recovery-codes.ts'
import type { VerbResult } from '../outcome.ts'
import { addPasskey } from './add-passkey.ts'
import { takeChallenge } from './challenge.ts'
import { readAddedPasskey } from './passkey-answer.ts'
import { userHandleOf } from './user-handle.ts'

type Form = {
  readonly name: string
  /** JSON of the browser (PublicKeyCredential.toJSON). */
  readonly answer: string
  readonly place: PasskeyPlace
}

/** Adds a key that a device has just made for one's own account, after checking that it was asked to. */
export async function addOwnPasskey(
  context: EditorContext,
  { name, answer, place }: Form,
): Promise<VerbResult<{ readonly codes: readonly string[] | null }>> {
  const { db, now, actor } = context
  const { accountId } = actor
  const response = readAddedPasskey(answer)
  if (!response) return NOT_VERIFIED
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(db, challenge, { accountId, now }),
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return NOT_VERIFIED

  const { credential, credentialDeviceType, credentialBackedUp } = verified.registrationInfo
  const { codes, codeHashes } = firstRecoveryCodes(db, accountId)
  const result = addPasskey(context, {
    accountId,
    name,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    userHandle: userHandleOf(db, accountId),
    rpId: place.rpId,
    counter: credential.counter,
    isBackupEligible: credentialDeviceType === 'multiDevice',
    isBackedUp: credentialBackedUp,
    codeHashes,
  })
  return result.ok ? { ok: true, value: { codes } } : result
}

/** Whatever was wrong with it: nobody can put that right but by asking the device again. */
const NOT_VERIFIED = { ok: false, issues: [{ field: 'passkey', key: 'not-verified' }] } as const
