import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'

const sealedSecret = z.string().max(500)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Of the codes that are shown this once; none = those from before go on. */
const codeHashes = z.array(sha256).max(20).readonly()

export const BeginTotpInput = z.object({ accountId: recordId, sealedSecret })

/** The code was checked before the verb: `step` is the step it was of, `sealedSecret` what it was checked against. */
export const ConfirmTotpInput = z.object({ accountId: recordId, sealedSecret, step: z.int().min(0), codeHashes })

export const RemoveTotpInput = z.object({ accountId: recordId })

const passkeyName = lineSchema({ max: 60 })

/** What the device has signed was checked before the verb (services/passkey/add-own-passkey.ts). */
export const AddPasskeyInput = z.object({
  accountId: recordId,
  name: passkeyName,
  credentialId: z.string().min(1).max(2_000),
  publicKey: z.string().min(1).max(2_000),
  userHandle: z.string().min(1).max(100),
  rpId: z.string().min(1).max(253),
  counter: z.int().min(0),
  isBackupEligible: z.boolean(),
  isBackedUp: z.boolean(),
  codeHashes,
})

export const RemovePasskeyInput = z.object({ accountId: recordId, passkeyId: recordId })

export const RenamePasskeyInput = z.object({ accountId: recordId, passkeyId: recordId, name: passkeyName })

export const RenewRecoveryCodesInput = z.object({ accountId: recordId, codeHashes })

export const ResetFactorsInput = z.object({ accountId: recordId })
