import { z } from 'zod'
import { recordId } from '../input-parts.ts'

const sealedSecret = z.string().max(500)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Of the codes that are shown this once; none = those from before go on. */
const codeHashes = z.array(sha256).max(20).readonly()

export const BeginTotpInput = z.object({ accountId: recordId, sealedSecret })

/** The code was checked before the verb: `step` is the step it was of, `sealedSecret` what it was checked against. */
export const ConfirmTotpInput = z.object({ accountId: recordId, sealedSecret, step: z.int().min(0), codeHashes })

export const RemoveTotpInput = z.object({ accountId: recordId })

export const RenewRecoveryCodesInput = z.object({ accountId: recordId, codeHashes })

export const ResetFactorsInput = z.object({ accountId: recordId })
